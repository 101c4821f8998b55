import { digest } from '../../files/digest.ts';
import { headOf } from './cbor-bytes.ts';
import type { IndexFile } from './packs.ts';
import type { WrittenWord } from './join-runs.ts';

/** Words that begin with the same letters stay together: the engine reads one part for a word and those it begins. */
const FAMILY = 4;

/** The first and the last word of a part, and its name: what tells the engine where each word is. */
export type Range = [first: string, last: string, name: string];

/** How words become files. */
interface PartsOptions {
  full: number;
  compress: (values: readonly Uint8Array[]) => Promise<Uint8Array[]>;
}

/**
 * Writes the index in parts that a phone fetches fast: a search for four words that stand in four of
 * the size that the engine's own builder makes, some 80,000 octets, weighs 100 kB.
 * @param full the octets from which a part is full, before it is compressed
 * @param compress all parts at once, as the engine reads them
 * @returns the parts, and where each word then is
 * @example await writeParts([{ word: 'eau', bytes }], { full: 10_000, compress }) → { files: [{ path: 'index/….pf_index', content }], ranges: [['eau', 'eau', '…']] }
 */
export async function writeParts(
  words: readonly WrittenWord[],
  { full, compress }: PartsOptions,
): Promise<{ files: IndexFile[]; ranges: Range[] }> {
  const parts = cutWords(words, full);
  const values = parts.map((part) => listOf([listOf(part.map(({ bytes }) => bytes))]));
  const files = (await compress(values)).map((content) => ({ name: digest(content), content }));
  return {
    files: files.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ranges: files.map(({ name }, index) => rangeOf(parts[index] ?? [], name)),
  };
}

/**
 * Words in parts of about so many octets, families whole.
 * @example cutWords([{ word: 'eau', bytes }, { word: 'eaux', bytes }, { word: 'école', bytes }], 10_000) → [[{ word: 'eau', bytes }, { word: 'eaux', bytes }], [{ word: 'école', bytes }]]
 */
export function cutWords(words: readonly WrittenWord[], full: number): WrittenWord[][] {
  const parts: WrittenWord[][] = [];
  let size = Infinity;
  let family = '';
  for (const item of words) {
    const isNew = item.word.slice(0, FAMILY) !== family;
    family = item.word.slice(0, FAMILY);
    if (isNew && size >= full) {
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
