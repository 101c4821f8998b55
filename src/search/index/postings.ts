import { encode } from 'cborg';
import { CborBytes, headOf } from './cbor-bytes.ts';

/** The words of a page in their order, as the engine knows them: those of its text and of each field. */
export interface PageWords {
  text: readonly string[];
  fields: Readonly<Record<string, readonly string[]>>;
}

/** A word, and its part of the index as the engine reads it. */
export interface WrittenWord {
  word: string;
  bytes: Uint8Array;
}

/** How the engine writes that what follows is running text: its weight, 24 to one, less than zero. */
const RUNNING_TEXT = -25;

/**
 * The words of all pages and where each is said, in the order in which the engine looks them up: the word,
 * the pages, and a list for spellings with accents, which are folded. A page is counted from the last one
 * that says the word, a place from the one before; a field begins with its number, from one on, less than zero.
 * @param fields the names of the fields, in the order of their numbers
 * @example indexWords([{ text: ['eau', 'lac', 'eau'], fields: { t: ['eau'] } }], ['t'])
 *   → [{ word: 'eau', bytes of ['eau', [[0, [-25, 0, 2], [-1, 0]]], []] }, { word: 'lac', … }]
 */
export function indexWords(pages: readonly PageWords[], fields: readonly string[]): WrittenWord[] {
  const index = new Map<string, { last: number; count: number; postings: CborBytes }>();
  for (const [page, words] of pages.entries()) {
    for (const [word, places] of placesOf(words, fields)) {
      const known = index.get(word) ?? { last: 0, count: 0, postings: new CborBytes() };
      if (known.count === 0) index.set(word, known);
      known.postings.openList(3);
      known.postings.add(page - known.last);
      known.postings.addList(places.text);
      known.postings.addList(places.fields);
      known.last = page;
      known.count += 1;
    }
  }
  return [...index]
    .map(([word, { count, postings }]) => ({
      word,
      key: Buffer.from(word).toString('latin1'),
      bytes: writeWord(word, count, postings.take()),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ word, bytes }) => ({ word, bytes }));
}

function writeWord(word: string, count: number, postings: Uint8Array): Uint8Array {
  return Buffer.concat([headOf(3), encode(word), headOf(count), postings, headOf(0)]);
}

interface Places {
  text: number[];
  fields: number[];
  /** The place before, in the part that is being read, and which part that is. */
  last: number;
  part: number;
}

function placesOf({ text, fields }: PageWords, names: readonly string[]): Map<string, Places> {
  const places = new Map<string, Places>();
  const read = (words: readonly string[], part: number) => {
    for (const [place, word] of words.entries()) {
      let known = places.get(word);
      if (known === undefined) {
        known = { text: [], fields: [], last: 0, part: 0 };
        places.set(word, known);
      }
      const list = part === RUNNING_TEXT ? known.text : known.fields;
      if (known.part !== part) {
        list.push(part);
        known.part = part;
        known.last = 0;
      }
      list.push(place - known.last);
      known.last = place;
    }
  };
  read(text, RUNNING_TEXT);
  for (const [number, name] of names.entries()) read(fields[name] ?? [], -1 - number);
  return places;
}
