import { glob, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { ReportGroup } from '../../src/domain/editorial-report/report.ts';
import { deskConfig } from '../../src/domain/model/desk-config.ts';
import type { Forge } from '../../src/site.config.ts';
import { ownFonts } from './desk-fonts.ts';
import { renderReportPage } from './desk-report.ts';

/**
 * Makes the editing desk of /admin/: Sveltia CMS from its package, with its French and its fonts, and
 * the forms that the schemas give. Apart from the pages: its two megabytes weigh on none of them.
 * @param dist the built site
 * @param groups what the report of editors says, for its page
 * @example writeDesk('dist', { forge: { name: 'github', repository: 'cuf/portail', branch: 'main' }, siteUrl: 'https://…', groups })
 */
export async function writeDesk(
  dist: string,
  { forge, siteUrl, groups }: { forge: Forge; siteUrl: string; groups: readonly ReportGroup[] },
): Promise<void> {
  const outDir = path.resolve(dist, 'admin');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('src/desk'),
    base: '/admin/',
    publicDir: false,
    plugins: [ownFonts()],
    build: {
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      target: 'esnext',
      chunkSizeWarningLimit: 4000,
    },
  });
  const found = await Array.fromAsync(glob('_astro/*.css', { cwd: dist }));
  const styles = found.map((file) => `/${file.replaceAll(path.sep, '/')}`);
  const text = JSON.stringify({ config: { config: deskConfig(forge, siteUrl) }, styles });
  await writeFile(path.join(outDir, 'config.json'), `${text}\n`);
  const report = path.join(outDir, 'bilan');
  await mkdir(report, { recursive: true });
  await writeFile(path.join(report, 'index.html'), renderReportPage(groups));
}
