import { digest } from '../../files/digest.ts';
import { headOf } from './cbor-bytes.ts';
import type { IndexFile } from './packs.ts';
import type { WrittenWord } from './join-runs.ts';

/** Octets of a part of the index before it is compressed; the engine's own builder makes parts of some 80,000. */
const PART_SIZE = 10_000;
/** Words that begin with the same letters stay together: the engine reads one part for a word and those it begins. */
const FAMILY = 4;

/** The first and the last word of a part, and its name: what tells the engine where each word is. */
export type Range = [first: string, last: string, name: string];

/**
 * Writes the index in parts that a phone fetches fast: a search for four words that stand in four of
 * the size that the engine's own builder makes weighs 100 kB.
 * @param compress all parts at once, as the engine reads them
 * @returns the parts, and where each word then is
 * @example await writeParts([{ word: 'eau', bytes }], compress) → { files: [{ path: 'index/….pf_index', content }], ranges: [['eau', 'eau', '…']] }
 */
export async function writeParts(
  words: readonly WrittenWord[],
  compress: (values: readonly Uint8Array[]) => Promise<Uint8Array[]>,
): Promise<{ files: IndexFile[]; ranges: Range[] }> {
  const parts = cutWords(words);
  const values = parts.map((part) => listOf([listOf(part.map(({ bytes }) => bytes))]));
  const files = (await compress(values)).map((content) => ({ name: digest(content), content }));
  return {
    files: files.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ranges: files.map(({ name }, index) => rangeOf(parts[index] ?? [], name)),
  };
}

/**
 * Words in parts of about so many octets, families whole.
 * @example cutWords([{ word: 'eau', bytes }, { word: 'eaux', bytes }, { word: 'école', bytes }]) → [[{ word: 'eau', bytes }, { word: 'eaux', bytes }], [{ word: 'école', bytes }]]
 */
export function cutWords(words: readonly WrittenWord[], most = PART_SIZE): WrittenWord[][] {
  const parts: WrittenWord[][] = [];
  let size = Infinity;
  let family = '';
  for (const item of words) {
    const isNew = item.word.slice(0, FAMILY) !== family;
    family = item.word.slice(0, FAMILY);
    if (isNew && size >= most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += item.bytes.length;
  }
  return parts;
}

function rangeOf(words: readonly WrittenWord[], name: string): Range {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A part of the index is empty.');
  return [first.word, last.word, name];
}

function listOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headOf(items.length), ...items]);
}
