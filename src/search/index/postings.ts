import { CborBytes } from './cbor-bytes.ts';
import { compareOctets } from './octet-order.ts';
import { listPlaces, namesField, type PageWords, type Places } from './places.ts';

/**
 * Where the words of some pages that follow each other are said, so that it can be joined with what comes
 * before and after them.
 */
export interface Run {
  /** The number of words of the text of each page. */
  lengths: readonly number[];
  /** In the order of their bytes. */
  words: readonly string[];
  /** For each word, the first page that says it, the last one, how many do, and where its bytes end. */
  numbers: Uint32Array;
  /** For each word, its list of pages, without the head of the list and the number of the first page. */
  bytes: Uint8Array;
}

/** The numbers of a word. */
export const NUMBERS_PER_WORD = 4;

/**
 * Finds where each word of some pages is said. A page is counted from the last one that says the word, a
 * place from the one before.
 * @param fields the names of the fields, in the order of their numbers
 * @example makeRun([{ text: ['eau'], fields: { t: ['eau'] } }], ['t']) → { lengths: [1], words: ['eau'], … }
 */
export function makeRun(pages: readonly PageWords[], fields: readonly string[]): Run {
  const { words, counts, ...places } = listPlaces(pages, fields);
  const sorted = sortByWord(counts, places);
  const inOrder = words
    .map((word, number) => ({ word, number }))
    .sort((a, b) => compareOctets(a.word, b.word));
  const numbers = new Uint32Array(words.length * NUMBERS_PER_WORD);
  const output = new CborBytes();
  for (const [place, { number }] of inOrder.entries()) {
    const [start, end] = [sorted.ends[number - 1] ?? 0, sorted.ends[number]];
    const said = writePages(output, {
      pages: sorted.pages.subarray(start, end),
      values: sorted.values.subarray(start, end),
    });
    numbers.set([...said, output.length], place * NUMBERS_PER_WORD);
  }
  const lengths = pages.map(({ text }) => text.length);
  return { lengths, words: inOrder.map(({ word }) => word), numbers, bytes: output.take() };
}

/** Values, and the page of each. */
interface Sorted {
  pages: Uint32Array;
  values: Int32Array;
}

/**
 * Puts the values of one word after those of another, else as they were read.
 * @returns where those of each word end, too
 */
function sortByWord(
  counts: readonly number[],
  { wordOf, pageOf, values }: Omit<Places, 'words' | 'counts'>,
): Sorted & { ends: readonly number[] } {
  const next: number[] = [];
  let start = 0;
  for (const count of counts) {
    next.push(start);
    start += count;
  }
  const sorted = { pages: new Uint32Array(start), values: new Int32Array(start) };
  wordOf.forEach((word, number) => {
    const at = next[word] ?? 0;
    sorted.pages[at] = pageOf[number] ?? 0;
    sorted.values[at] = values[number] ?? 0;
    next[word] = at + 1;
  });
  return { ...sorted, ends: next };
}

/**
 * Writes all pages of one word.
 * @returns its first page, its last one, and how many there are
 */
function writePages(output: CborBytes, { pages, values }: Sorted): [number, number, number] {
  const first = pages[0] ?? 0;
  let [last, count, end] = [first, 0, 0];
  while (end < pages.length) {
    const start = end;
    const page = pages[start] ?? 0;
    while (pages[end] === page && !namesField(values[end])) end += 1;
    const middle = end;
    while (pages[end] === page) end += 1;
    if (count > 0) openPage(output, page - last);
    output.addList(values.subarray(start, middle));
    output.addList(values.subarray(middle, end));
    last = page;
    count += 1;
  }
  return [first, last, count];
}

/**
 * The head of a page in the list of a word: its distance from the page before, then its places follow.
 * @example openPage(bytes, 3) // 83 03
 */
export function openPage(bytes: CborBytes, distance: number): void {
  bytes.openList(3);
  bytes.add(distance);
}
