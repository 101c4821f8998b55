import { CborBytes } from './cbor-bytes.ts';
import { placesOf, type PageWords, type Places } from './places.ts';

/**
 * Where the words of some pages that follow each other are said, so that it can be joined with what comes
 * before and after them.
 */
export interface Run {
  /** The number of words of the text of each page. */
  lengths: readonly number[];
  words: readonly string[];
  /** Of each word the first page that says it, the last one, how many do, and where its octets end. */
  numbers: Uint32Array;
  /** Of each word its list of pages, without the head of the list and the number of the first page. */
  octets: Uint8Array;
}

/** The numbers of a word. */
export const WIDTH = 4;

interface Postings {
  first: number;
  last: number;
  count: number;
  bytes: CborBytes;
}

/**
 * Finds where each word of some pages is said. A page is counted from the last one that says the word, a
 * place from the one before.
 * @param fields the names of the fields, in the order of their numbers
 * @example makeRun([{ text: ['eau'], fields: { t: ['eau'] } }], ['t']) → { lengths: [1], words: ['eau'], … }
 */
export function makeRun(pages: readonly PageWords[], fields: readonly string[]): Run {
  const index = new Map<string, Postings>();
  for (const [page, words] of pages.entries()) {
    for (const [word, places] of placesOf(words, fields)) addPage(index, { word, page, places });
  }
  const numbers = new Uint32Array(index.size * WIDTH);
  const octets = new CborBytes();
  for (const [place, { first, last, count, bytes }] of [...index.values()].entries()) {
    octets.append(bytes.take());
    numbers.set([first, last, count, octets.length], place * WIDTH);
  }
  const lengths = pages.map(({ text }) => text.length);
  return { lengths, words: [...index.keys()], numbers, octets: octets.take() };
}

function addPage(
  index: Map<string, Postings>,
  { word, page, places }: { word: string; page: number; places: Places },
): void {
  let known = index.get(word);
  if (known === undefined) {
    known = { first: page, last: page, count: 0, bytes: new CborBytes() };
    index.set(word, known);
  } else openPage(known.bytes, page - known.last);
  known.bytes.addList(places.text);
  known.bytes.addList(places.fields);
  known.last = page;
  known.count += 1;
}

/**
 * The head of a page in the list of a word: its distance from the page before, then its places follow.
 * @example openPage(bytes, 3) // 83 03
 */
export function openPage(bytes: CborBytes, distance: number): void {
  bytes.openList(3);
  bytes.add(distance);
}
