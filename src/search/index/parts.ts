import { encode } from 'cborg';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { findFile, readFile, writeFile } from './bundle.ts';
import type { IndexFile } from './packs.ts';

/** Octets of a part of the index before it is compressed; the engine makes parts of some 80,000. */
const PART_SIZE = 10_000;
/** Words that begin with the same letters stay together: the engine reads one part for a word and those it begins. */
const FAMILY = 4;

const word = z.tuple([z.string()]).rest(z.unknown());
const part = z.tuple([z.array(word)]);
/** The first and the last word of a part, and its name. */
const range = z.tuple([z.string(), z.string(), z.string()]);

type Word = z.output<typeof word>;

/** What tells the engine where each word is. */
export type Range = z.output<typeof range>;

/**
 * Cuts the index into parts that a phone fetches fast: a search for four words that stand in four of
 * the engine's own weighs 100 kB. Its builder has no setting for it.
 * @param ranges as the list of pages holds them
 * @returns the parts, and where each word then is
 * @example cutParts(files, [['abri', 'zone', 'fr_1']])
 *   → { files: […], ranges: [['abri', 'eau', '…'], ['eaux', 'zone', '…']] }
 */
export function cutParts(
  files: readonly IndexFile[],
  ranges: unknown,
): { files: IndexFile[]; ranges: Range[] } {
  const parts = z
    .array(range)
    .parse(ranges)
    .flatMap(([, , name]) => {
      const [words] = part.parse(
        readFile(findFile(files, new RegExp(`^index/${name}\\.pf_index$`))),
      );
      return cutWords(words).map(writePart);
    });
  return { files: parts.map(({ file }) => file), ranges: parts.map(({ place }) => place) };
}

/**
 * Words in parts of about so many octets, families whole.
 * @example cutWords([['eau', …], ['eaux', …], ['école', …]]) → [[['eau', …], ['eaux', …]], [['école', …]]]
 */
export function cutWords(words: readonly Word[], most = PART_SIZE): Word[][] {
  const parts: Word[][] = [];
  let size = Infinity;
  let family = '';
  for (const item of words) {
    const isNew = item[0].slice(0, FAMILY) !== family;
    family = item[0].slice(0, FAMILY);
    if (isNew && size >= most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += encode(item).length;
  }
  return parts;
}

function writePart(words: readonly Word[]): { place: Range; file: IndexFile } {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A part of the index is empty.');
  const content = writeFile([words]);
  const name = digest(content);
  return { place: [first[0], last[0], name], file: { path: `index/${name}.pf_index`, content } };
}
