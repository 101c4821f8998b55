/** The words of a page in their order, as the engine knows them: those of its text and of each field. */
export interface PageWords {
  text: readonly string[];
  fields: Readonly<Record<string, readonly string[]>>;
}

/** How the engine writes that what follows is running text: its weight, 24 to one, less than zero. */
const RUNNING_TEXT = -25;

/** Where some pages say their words, in the order of reading: long lists of numbers, since there are millions. */
export interface Places {
  words: readonly string[];
  /** By the number of a word, how many of the values below are of it. */
  counts: readonly number[];
  /** For each value, its word and its page. */
  wordOf: readonly number[];
  pageOf: readonly number[];
  /** A place, counted from the one before, or the part of the page in which the next ones are: less than zero. */
  values: readonly number[];
}

/**
 * Where some pages say each word: in their text, and in their fields, which have numbers from one on, less than
 * zero.
 * @param names of the fields, in the order of their numbers
 * @example listPlaces([{ text: ['eau', 'lac', 'eau'], fields: { t: ['eau'] } }], ['t'])
 *   → { words: ['eau', 'lac'], wordOf: [0, 0, 1, 1, 0, 0, 0], values: [-25, 0, -25, 1, 2, -1, 0], … }
 */
export function listPlaces(pages: readonly PageWords[], names: readonly string[]): Places {
  const log = new PlaceLog();
  for (const [page, { text, fields }] of pages.entries()) {
    log.read(text, { page, part: RUNNING_TEXT });
    for (const [number, name] of names.entries()) {
      log.read(fields[name] ?? [], { page, part: -1 - number });
    }
  }
  const { numbers, counts, wordOf, pageOf, values } = log;
  return { words: [...numbers.keys()], counts, wordOf, pageOf, values };
}

/**
 * Whether the places of a field follow; those of the text of a page come before.
 * @example namesField(-1) → true ; namesField(-25) → false ; namesField(12) → false
 */
export function namesField(value: number | undefined): boolean {
  return value !== undefined && value < 0 && value !== RUNNING_TEXT;
}

class PlaceLog {
  readonly numbers = new Map<string, number>();
  readonly counts: number[] = [];
  readonly wordOf: number[] = [];
  readonly pageOf: number[] = [];
  readonly values: number[] = [];
  /** For each word, the place before, and the part of a page where that is. */
  readonly #lasts: number[] = [];
  readonly #parts: number[] = [];
  #part = 0;

  read(words: readonly string[], { page, part }: { page: number; part: number }): void {
    this.#part += 1;
    for (const [place, text] of words.entries()) {
      const word = this.#numberOf(text);
      if (this.#parts[word] !== this.#part) {
        this.#add(word, page, part);
        this.#parts[word] = this.#part;
        this.#lasts[word] = 0;
      }
      this.#add(word, page, place - (this.#lasts[word] ?? 0));
      this.#lasts[word] = place;
    }
  }

  #numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    this.counts.push(0);
    this.#parts.push(0);
    this.#lasts.push(0);
    return number;
  }

  #add(word: number, page: number, value: number): void {
    this.wordOf.push(word);
    this.pageOf.push(page);
    this.values.push(value);
    this.counts[word] = (this.counts[word] ?? 0) + 1;
  }
}
