import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { digest } from '../../src/files/digest.ts';
import { cachedResults } from '../../src/files/result-cache.ts';
import { formatSize } from '../../src/lib/text.ts';
import { WEIGHT_BUDGETS } from '../../src/lib/weight-budgets.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { listTemplates } from '../captures/templates.ts';

/** Fonts are compressed by themselves. */
const COMPRESSED = '.woff2';

/** Who compresses at each visit takes no more time than this; the best quality takes fifty times as long. */
const AS_SERVED = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Writes into the page of eco-design what one page of each template of this very build weighs.
 * @param dist the built site
 * @param files those of the site
 * @param cache the folder that keeps what files weigh
 * @example await writeWeights('dist', { files: ['index.html', …], cache: '.cache/site' }) // « 148 ko » beside « Accueil » in dist/ecoconception/index.html
 */
export async function writeWeights(
  dist: string,
  { files, cache }: { files: readonly string[]; cache: string },
): Promise<void> {
  const names = WEIGHT_BUDGETS.map(({ template }) => template);
  const templates = await listTemplates(dist, names, files);
  const pages = WEIGHT_BUDGETS.map(({ template }) => ({
    template,
    page: templates.find(({ name }) => name === template)?.path,
  }));
  const filesByPage = new Map<string, string[]>();
  for (const { page } of pages) {
    if (page !== undefined) filesByPage.set(page, await listTransferred(dist, page));
  }
  const sizes = await weigh(dist, { files: [...new Set([...filesByPage.values()].flat())], cache });
  const file = path.join(dist, routes.ecoDesign, 'index.html');
  let html = await readFile(file, 'utf8');
  for (const { template, page } of pages) {
    const sent = page === undefined ? undefined : filesByPage.get(page);
    const words = sent === undefined ? strings.ecoDesign.absent : formatSize(sumOf(sent, sizes));
    html = html.replace(
      new RegExp(`(data-weight="${template}"[^>]*>)[^<]*`),
      (_cell, opening: string) => opening + words,
    );
  }
  // A page may be a hard link to what Astro keeps: nothing may write through it.
  await writeAtomically(file, html);
}

/**
 * The files that travel for a page before anyone scrolls, its pictures left out.
 * @example await listTransferred('dist', '/') → ['/index.html', '/_astro/style.css', '/_astro/page.js', …]
 */
async function listTransferred(dist: string, page: string): Promise<string[]> {
  const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
  const files = new Set([`${page}index.html`, ...findLinkedFiles(html)]);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const source = await readFile(path.join(dist, file), 'utf8');
    for (const found of findImports(source)) files.add(found);
  }
  return [...files];
}

/** The bytes of each file as it travels; compressing takes longest, and is kept by what was compressed. */
async function weigh(
  dist: string,
  { files, cache }: { files: readonly string[]; cache: string },
): Promise<ReadonlyMap<string, number>> {
  const contents = await Promise.all(files.map(async (file) => readFile(path.join(dist, file))));
  const byName = new Map(files.map((file, index) => [file, contents[index] ?? Buffer.alloc(0)]));
  const sizes = await cachedResults(
    [...byName].map(([name, content]) => ({ name, key: digest(content) })),
    {
      file: path.join(cache, 'poids'),
      code: `${process.versions.brotli ?? ''} ${JSON.stringify(AS_SERVED)}`,
      schema: z.number(),
      make: (name) => sizeOf(name, byName.get(name) ?? Buffer.alloc(0)),
    },
  );
  return new Map(files.map((file, index) => [file, sizes[index] ?? 0]));
}

function sizeOf(name: string, content: Buffer): number {
  return name.endsWith(COMPRESSED) ? content.length : brotliCompressSync(content, AS_SERVED).length;
}

function sumOf(files: readonly string[], sizes: ReadonlyMap<string, number>): number {
  return files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
}

/** The style sheets, the fonts and the scripts that a page names. */
function findLinkedFiles(html: string): string[] {
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
