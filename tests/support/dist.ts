import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The project's root, wherever the tests are started from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The root of the site under test: the project itself, or the copy of it that holds the fixtures. */
export const SITE_ROOT = path.resolve(PROJECT, process.env.TESTED_SITE ?? '.');

/** What the build of that site has written. */
export const DIST = path.join(SITE_ROOT, 'dist');

/**
 * When that site was built: what is held back until a later hour has no page.
 * @example builtAt().toString() → '2026-03-02T11:00:00Z'
 */
export function builtAt(): Temporal.Instant {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const milliseconds =
    epoch === undefined ? statSync(path.join(DIST, 'index.html')).mtimeMs : Number(epoch) * 1000;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds));
}

/**
 * The built files of a pattern, sorted, with slashes.
 * @throws when there is no build
 * @example builtFiles('**\/rss.xml') → ['actualites/rss.xml', …, 'rss.xml']
 */
export function builtFiles(pattern: string): string[] {
  if (!existsSync(path.join(DIST, 'index.html'))) {
    throw new Error(`${DIST} holds no site: run "npm run build".`);
  }
  return globSync(pattern, { cwd: DIST, exclude: (name) => name === 'pagefind' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => statSync(path.join(DIST, file)).isFile())
    .toSorted();
}

/**
 * Reads a built text.
 * @example readBuilt('index.html')
 */
export function readBuilt(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8');
}

/**
 * The file that answers an address, or nothing: a page's address ends with a slash.
 * @example fileOf('/pays/liban/') → 'pays/liban/index.html' ; fileOf('/pays/liban') → undefined
 */
export function fileOf(pathname: string): string | undefined {
  const name = decodeURIComponent(pathname).slice(1);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const full = path.join(DIST, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}

/** What a server sends as it is: compressing it again would gain nothing. */
const COMPRESSED = /\.(?:woff2|webp|avif|jpe?g|png|mp3|mp4|pdf)$/;

/**
 * The bytes that travel for a file, as a CDN sends it.
 * @example transferSize('index.html') → 15_000
 */
export function transferSize(file: string): number {
  const bytes = readFileSync(path.join(DIST, file));
  if (COMPRESSED.test(file)) return bytes.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
