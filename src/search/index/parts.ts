import { digest } from '../../files/digest.ts';
import { headOf } from './cbor-bytes.ts';
import type { IndexFile } from './packs.ts';
import type { WrittenWord } from './join-runs.ts';

/** Words that begin with the same letters stay together: the engine reads one part for a word and those it begins. */
const FAMILY = 4;

/** A name is part of the list that is fetched first; browsers keep a part by its name for a year. */
const SHORTEST_NAME = 8;

/**
 * Between which words those of a part stand, and its name: what tells the engine where each word is. Families are
 * whole, so their letters are enough: with whole words and digests this list weighed twice as much.
 */
type WordRange = [first: string, last: string, name: string];

/** How words become files. */
interface PartsOptions {
  full: number;
  compress: (values: readonly Uint8Array[]) => Promise<Uint8Array[]>;
}

/**
 * Writes the index in parts that a phone fetches fast: a search for four words that stand in four of
 * the size that the engine's own builder makes, some 80,000 bytes, weighs 100 kB.
 * @param full the bytes from which a part is full, before it is compressed
 * @param compress all parts at once, as the engine reads them
 * @returns the parts, and where each word then is
 * @example await writeParts([{ word: 'eau', bytes }], { full: 10_000, compress }) → { files: [{ path: 'index/….pf_index', content }], ranges: [['eau', 'eau', '…']] }
 */
export async function writeParts(
  words: readonly WrittenWord[],
  { full, compress }: PartsOptions,
): Promise<{ files: IndexFile[]; ranges: WordRange[] }> {
  const parts = cutWords(words, full);
  const values = parts.map((part) => listOf([listOf(part.map(({ bytes }) => bytes))]));
  const contents = await compress(values);
  const names = shorten(contents.map(digest));
  const named = parts.map((part, index) => ({ part, name: names[index] ?? '' }));
  return {
    files: contents.map((content, index) => ({
      path: `index/${names[index] ?? ''}.pf_index`,
      content,
    })),
    ranges: named.map(({ part, name }) => rangeOf(part, name)),
  };
}

/** The beginnings of some digests, as long as it takes to tell them apart. */
function shorten(digests: readonly string[]): string[] {
  const different = new Set(digests).size;
  let length = SHORTEST_NAME;
  while (new Set(digests.map((one) => one.slice(0, length))).size < different) length += 1;
  return digests.map((one) => one.slice(0, length));
}

/**
 * Words in parts of about so many bytes, families whole.
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

function rangeOf(words: readonly WrittenWord[], name: string): WordRange {
  const [first, last] = [words[0]?.word, words.at(-1)?.word];
  if (first === undefined || last === undefined) throw new Error('A part of the index is empty.');
  return [
    isPlain(first) ? first.slice(0, FAMILY) : first,
    isPlain(last) ? endOf(last) : last,
    name,
  ];
}

/** Whether a word can stand for its family: behind letters of no other alphabet. */
function isPlain(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

/** What comes after all words of a family, and before the next. */
function endOf(word: string): string {
  return word.length > FAMILY ? `${word.slice(0, FAMILY)}~` : word;
}

function listOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headOf(items.length), ...items]);
}
