import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatSize } from '../../src/lib/text.ts';
import { WEIGHT_BUDGETS } from '../../src/lib/weight-budgets.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { listTemplates } from '../captures/templates.ts';

/** Fonts are compressed by themselves. */
const COMPRESSED = '.woff2';

/**
 * Writes into the page of eco-design what one page of each template of this very build weighs.
 * @param dist the built site
 * @example await writeWeights('dist') // « 148 ko » beside « Accueil » in dist/ecoconception/index.html
 */
export async function writeWeights(dist: string): Promise<void> {
  const file = path.join(dist, routes.ecoDesign, 'index.html');
  const templates = await listTemplates(dist);
  const sizes = new Map<string, number>();
  let html = await readFile(file, 'utf8');
  for (const { template } of WEIGHT_BUDGETS) {
    const page = templates.find(({ name }) => name === template);
    const words =
      page === undefined
        ? strings.ecoDesign.absent
        : formatSize(await weigh(dist, page.path, sizes));
    html = html.replace(
      new RegExp(`(data-weight="${template}"[^>]*>)[^<]*`),
      (_cell, opening: string) => opening + words,
    );
  }
  await writeFile(file, html);
}

/**
 * The bytes that travel for a page before anyone scrolls, its pictures left out.
 * @param sizes what is known of files that other pages ask for too: compressing them takes longest
 * @example await weigh('dist', '/', new Map()) → 98_312
 */
async function weigh(dist: string, page: string, sizes: Map<string, number>): Promise<number> {
  const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
  const files = new Set([`${page}index.html`, ...findAsked(html)]);
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(path.join(dist, file));
    const size =
      sizes.get(file) ??
      (file.endsWith(COMPRESSED) ? content.length : brotliCompressSync(content).length);
    sizes.set(file, size);
    bytes += size;
    if (file.endsWith('.js')) for (const found of findImports(content.toString())) files.add(found);
  }
  return bytes;
}

/** The style sheets, the fonts and the scripts that a page names. */
function findAsked(html: string): string[] {
  const links = [...html.matchAll(/<link rel="(?:stylesheet|preload)"[^>]*? href="([^"]+)"/g)];
  const scripts = [...html.matchAll(/<script[^>]*? src="([^"]+)"/g)];
  return [...links, ...scripts].flatMap(([, address = '']) => (address === '' ? [] : [address]));
}

/** The modules that a script imports at once, from the root. */
function findImports(source: string): string[] {
  return [...source.matchAll(/\b(?:import|from)\s*["']\.\/([^"']+)["']/g)].map(
    ([, name = '']) => `/_astro/${name}`,
  );
}
