import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PlaceFile } from './link-into.ts';

/** A page, or a picture of a link, that was just made. */
interface MadeFile {
  /** From the root of the site. */
  file: string;
  bytes: Uint8Array;
}

/** What the last build and this one made, each file under a name that stands for all it shows. */
export interface FileCache {
  /** Puts a kept file into the site, with its pictures; false where one of these is not kept. */
  restore: (name: string, file: string) => boolean;
  /** Writes a new file into the site, and keeps it. Its pictures are Astro's to make. */
  add: (name: string, made: MadeFile) => void;
  /** Keeps the files of this build, and no others, for the next one. */
  close: () => void;
}

/** Under its name, where a file stands in the site, and the pictures that it names. */
const keptList = z.array(
  z.tuple([z.string(), z.object({ file: z.string(), shown: z.array(z.string()) })]),
);
type KeptFile = z.output<typeof keptList>[number][1];

/** Where Astro puts the pictures that it makes, in a site. */
const PICTURES = '_astro';
const PICTURE = /\/_astro\/([^\s"'<>&),?#]+\.(?:avif|webp|jpe?g|png))/gi;

/** Where files are kept, and where they go. */
interface Places {
  /** Astro's cache. */
  cache: string;
  /** Puts a kept file into the new site. */
  place: PlaceFile;
}

/**
 * Opens what the last build kept of one kind in Astro's cache. Each is one file with two names, in the
 * cache and in the site, and so is each picture of a page, which Astro keeps itself; on a disk without
 * hard links they are copied. What was damaged was taken out before (`cache-seal.ts`).
 * @param kind the name of its folder
 * @example const pages = openFileCache('pages', { cache: '.cache/astro', place: linkInto('.dist-new') });
 *   pages.restore('3f0c…', 'index.html') → true
 */
export function openFileCache(kind: 'pages' | 'apercus', { cache, place }: Places): FileCache {
  const folder = path.join(cache, kind);
  const list = listOf(kind, cache);
  const kept = readKept(folder, list);
  const assets = path.join(cache, 'assets');
  const pictures = new Set(existsSync(assets) ? readdirSync(assets) : []);
  const used = new Map<string, KeptFile>();
  return {
    restore: (name, file) => {
      const shown = kept.get(name)?.shown;
      if (shown?.every((picture) => pictures.has(picture)) !== true) return false;
      place(path.join(folder, name), file);
      for (const picture of shown) place(path.join(assets, picture), `${PICTURES}/${picture}`);
      used.set(name, { file, shown });
      return true;
    },
    add: (name, { file, bytes }) => {
      writeFileSync(path.join(folder, name), bytes);
      place(path.join(folder, name), file);
      used.set(name, { file, shown: listPictures(bytes) });
    },
    close: () => {
      for (const name of kept.keys()) {
        if (!used.has(name)) rmSync(path.join(folder, name));
      }
      writeFileSync(list, JSON.stringify([...used]));
    },
  };
}

/** What no list names is of a build that ended on its way: it goes, and what has gone is not listed. */
function readKept(folder: string, list: string): Map<string, KeptFile> {
  mkdirSync(folder, { recursive: true });
  const listed = new Map(readList(list));
  const files = new Set(readdirSync(folder));
  for (const file of files) if (!listed.has(file)) rmSync(path.join(folder, file));
  return new Map([...listed].filter(([name]) => files.has(name)));
}

function listOf(kind: 'pages' | 'apercus', cache: string): string {
  return path.join(cache, `${kind}.json`);
}

/** Nothing of a list that older code has written. */
function readList(list: string): z.output<typeof keptList> {
  const source = existsSync(list) ? readFileSync(list, 'utf8') : '[]';
  return keptList.safeParse(JSON.parse(source)).data ?? [];
}

/**
 * The pictures that each page of the last build names, as it was read when it was made; those of pages that are
 * made each time are not among them.
 * @param cache Astro's
 * @example shownPictures('.cache/astro') → Map { 'pont/index.html' → ['pont.Bq3x9_aZ_1nQps3.webp'], … }
 */
export function shownPictures(cache: string): ReadonlyMap<string, readonly string[]> {
  const pages = readList(listOf('pages', cache));
  return new Map(pages.map(([, { file, shown }]) => [file, shown]));
}

function listPictures(bytes: Uint8Array): string[] {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A film or a document names none, and is a text of a million letters.
  if (!page.includes(`/${PICTURES}/`)) return [];
  const names = page.toString('latin1').matchAll(PICTURE);
  return [...new Set(Array.from(names, ([, name = '']) => decodeURIComponent(name)))];
}
