import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodePart } from '../lib/decode.ts';
import { oncePerKey } from '../lib/once.ts';
import { listTree, type TreeEntry } from './content-tree.ts';
import { digest } from './digest.ts';

/** The name of a picture, wherever it stands in a text. */
const NAME = /[^\s/\\"'`()<>[\]{},:]+\.(?:png|jpe?g|webp|avif)/gi;

/** How such a name ends. */
const ENDING = /\.(?:png|jpe?g|webp|avif)/i;

/**
 * Tells what the pictures that a content file names look like, so that a page knows of a picture that
 * was replaced. By their names alone: one too many makes a page anew, one too few would leave an old
 * picture on it. Each is read once.
 * @example readNamedPictures('content', root)('image: { fichier: ./pont.jpg }') → ['97d1…']
 */
export function readNamedPictures(
  folder: string,
  root: string,
): (source: string) => Promise<string[]> {
  let places: Promise<Map<string, TreeEntry[]>> | undefined;
  const digestOf = oncePerKey(
    (file: string) => file,
    (file) => readFile(path.join(root, file)).then(digest),
  );
  return async (source) => {
    // Most texts name none, and a name is looked for from each of their letters on: 0.85 s at 4,000 entries.
    if (!ENDING.test(source)) return [];
    const names = new Set(source.match(NAME)?.map(decodePart));
    if (names.size === 0) return [];
    places ??= listByName(folder, root);
    const known = await places;
    const files = [...names].flatMap((name) => known.get(name) ?? []);
    return Promise.all(files.map(({ path: file }) => digestOf(file)));
  };
}

async function listByName(folder: string, root: string): Promise<Map<string, TreeEntry[]>> {
  const files = (await listTree(folder, root)).filter(({ kind }) => kind === 'file');
  return Map.groupBy(files, ({ path: file }) => path.basename(file));
}
