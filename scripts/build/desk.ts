import { glob, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReportGroup } from '../../src/domain/editorial-report/report.ts';
import { deskConfig } from '../../src/domain/model/desk-config.ts';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import type { Forge } from '../../src/site.config.ts';
import { ownFonts } from './desk-fonts.ts';
import { renderReportPage } from './desk-report.ts';
import { linkInto, linkTree } from './link-into.ts';

/** What the desk of a site is told. */
interface DeskWords {
  /** The folder of its program. */
  program: string;
  forge: Forge;
  siteUrl: string;
  /** What the report of editors says, for its page. */
  groups: readonly ReportGroup[];
}

/**
 * Puts the editing desk into /admin/: its program, the forms that the schemas give, and the report of editors.
 * @param dist the built site
 * @example writeDesk('dist', { program, forge: { name: 'github', repository: 'cuf/portail', branch: 'main' }, siteUrl: 'https://…', groups })
 */
export async function writeDesk(
  dist: string,
  { program, forge, siteUrl, groups }: DeskWords,
): Promise<void> {
  linkTree(program, linkInto(path.join(dist, 'admin')));
  const found = await Array.fromAsync(glob('_astro/*.css', { cwd: dist }));
  const styles = found.map((file) => `/${file.replaceAll(path.sep, '/')}`);
  const text = JSON.stringify({ config: { config: deskConfig(forge, siteUrl) }, styles });
  await writeFile(path.join(dist, 'admin/config.json'), `${text}\n`);
  const report = path.join(dist, 'admin/bilan');
  await mkdir(report, { recursive: true });
  await writeFile(path.join(report, 'index.html'), renderReportPage(groups));
}

/**
 * The program of the desk in Astro's cache, made anew for other code only: it takes six seconds.
 * @param code a digest of the code and the packages
 * @param isSound whether the cache is as the last build has sealed it (`cache-seal.ts`)
 * @returns its folder
 * @example await keptDesk('.cache/astro', { code: '3f8a', isSound: true }) → '.cache/astro/desk'
 */
export async function keptDesk(
  cache: string,
  { code, isSound }: { code: string; isSound: boolean },
): Promise<string> {
  const folder = path.join(cache, 'desk');
  const key = `${folder}.txt`;
  if (isSound && (await readIfThere(key))?.toString() === code) return folder;
  await rm(key, { force: true });
  await makeDesk(folder);
  await writeAtomically(key, code);
  return folder;
}

/**
 * Makes the program of the editing desk: Sveltia CMS from its package, with its French and its fonts. Apart from the
 * pages: its two megabytes weigh on none of them.
 * @param folder what it held before goes
 * @example await makeDesk('.cache/astro/desk') // .cache/astro/desk/index.html and what it loads
 */
export async function makeDesk(folder: string): Promise<void> {
  // Not needed otherwise, and takes a while to load.
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('src/desk'),
    base: '/admin/',
    publicDir: false,
    plugins: [ownFonts()],
    build: {
      outDir: path.resolve(folder),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      chunkSizeWarningLimit: 4000,
    },
  });
}
