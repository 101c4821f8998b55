import { DAY_MILLISECONDS, isoDayOf } from './calendar-day.ts';

/** Words and expressions that mean the same. */
export type SynonymGroup = readonly string[];

/** Where a page stands in the index: what the engine calls it, and where its text is kept. */
export type Row = number;

/** The list of all pages of an index, as its builder writes it: small, for it is fetched first. */
export interface CatalogueFile {
  /** Names the state of the whole: packs of another state are not read. */
  version: string;
  /** The number of its first row; that of an archive is far above those of the recent index. */
  first: number;
  /** Days since 1900 of each row, as steps; 0 for no day. */
  days: string;
  /** When events are over: their rows as steps, and minutes from the day before their own. */
  ends: Readonly<Record<'rows' | 'minutes', string>>;
  /** How many rows each pack holds, in the order of the packs. */
  packs: string;
  /** The rows of each value of each facet, as steps. */
  facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What terms are called, folded. */
  names: readonly (readonly [Row, string])[];
  /** The words by which editors lead to a page, folded. */
  access: readonly (readonly [Row, readonly string[]])[];
  /** Folded. */
  synonyms: readonly SynonymGroup[];
  /** Names of several words of countries and of parts of France, folded, without small words. */
  places: readonly string[];
  /** What the house is called, folded, without small words: « Cités Unies France », « CUF ». */
  house: readonly string[];
  /** How many rows an archive adds, where there is one. */
  archived: number;
}

const EPOCH = Date.UTC(1900, 0, 1);
const MINUTE = 60_000;
const DAY_MINUTES = DAY_MILLISECONDS / MINUTE;

/**
 * A day as the catalogue writes it.
 * @example daysSince1900('1900-01-02') → 1
 */
export function daysSince1900(day: string): number {
  return (Date.parse(day) - EPOCH) / DAY_MILLISECONDS;
}

/**
 * An instant as the catalogue writes it.
 * @param day days since 1900
 * @example minutesFrom(1, '1900-01-02T01:00:00Z') → 1500
 */
export function minutesFrom(day: number, instant: string): number {
  return Math.round((Date.parse(instant) - EPOCH) / MINUTE) - (day - 1) * DAY_MINUTES;
}

/** Signs that stand for 0 to 63. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (sign, value) => [sign, value]));
/** A sign is worth so many values; from so many on, another one follows. */
const CONTINUES_FROM = 32;

/**
 * Whole numbers as text, small ones as one sign: with digits and commas the lists of a catalogue weighed a
 * third more, compressed.
 * @throws when one is less than zero
 * @example writeNumbers([3, 31, 33]) → 'DfhB'
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    if (!(number >= 0)) throw new Error(`A catalogue has no room for ${String(number)}.`);
    for (; number >= CONTINUES_FROM; number = Math.floor(number / CONTINUES_FROM)) {
      text += DIGITS.charAt(CONTINUES_FROM + (number % CONTINUES_FROM));
    }
    text += DIGITS.charAt(number);
  }
  return text;
}

/**
 * The numbers of such a text.
 * @example readNumbers('DfhB') → [3, 31, 33]
 */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, worth] = [0, 1];
  for (const sign of text) {
    const value = VALUES.get(sign) ?? 0;
    number += (value % CONTINUES_FROM) * worth;
    worth *= CONTINUES_FROM;
    if (value >= CONTINUES_FROM) continue;
    numbers.push(number);
    [number, worth] = [0, 1];
  }
  return numbers;
}

/**
 * Numbers in growing order as text, each as its distance from the one before.
 * @example toSteps([3, 5, 5, 9]) → 'DCAE'
 */
export function toSteps(numbers: readonly number[]): string {
  return writeNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/**
 * The numbers behind such steps.
 * @example fromSteps('DCAE') → [3, 5, 5, 9]
 */
export function fromSteps(steps: string): number[] {
  let sum = 0;
  return readNumbers(steps).map((step) => (sum += step));
}

/**
 * A day of the catalogue; empty for none.
 * @example toDay(1) → '1900-01-02' ; toDay(0) → ''
 */
export function toDay(days: number): string {
  return days === 0 ? '' : isoDayOf(EPOCH + days * DAY_MILLISECONDS);
}

/**
 * An instant of the catalogue, in milliseconds since 1970.
 * @param day days since 1900
 * @example toMilliseconds(1, minutesFrom(1, '1970-01-01T00:01:00Z')) → 60_000
 */
export function toMilliseconds(day: number, minutes: number): number {
  return EPOCH + (day - 1) * DAY_MILLISECONDS + minutes * MINUTE;
}
