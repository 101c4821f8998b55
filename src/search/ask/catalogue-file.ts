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
  /** Days since 1900 of each row, each as its distance from the one before; 0 for no day. */
  days: readonly number[];
  /** When events are over: rows, each as its distance from the one before, and minutes since 1900. */
  ends: readonly (readonly [number, number])[];
  /** How many rows each pack holds. */
  packs: readonly number[];
  /** The rows of each value of each facet, each as its distance from the one before. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** What terms are called, folded. */
  names: readonly (readonly [Row, string])[];
  /** The words by which editors lead to a page, folded. */
  access: readonly (readonly [Row, readonly string[]])[];
  synonyms: readonly SynonymGroup[];
  /** How many rows an archive adds, where there is one. */
  archived: number;
}

const EPOCH = Date.UTC(1900, 0, 1);
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * A day as the catalogue writes it.
 * @example daysSince1900('1900-01-02') → 1
 */
export function daysSince1900(day: string): number {
  return (Date.parse(day) - EPOCH) / DAY;
}

/**
 * An instant as the catalogue writes it.
 * @example minutesSince1900('1900-01-01T01:00:00Z') → 60
 */
export function minutesSince1900(instant: string): number {
  return Math.round((Date.parse(instant) - EPOCH) / MINUTE);
}

/**
 * Numbers in growing order, each as its distance from the one before.
 * @example toSteps([3, 5, 5, 9]) → [3, 2, 0, 4]
 */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/**
 * The numbers behind such steps.
 * @example fromSteps([3, 2, 0, 4]) → [3, 5, 5, 9]
 */
export function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/**
 * A day of the catalogue; empty for none.
 * @example toDay(1) → '1900-01-02' ; toDay(0) → ''
 */
export function toDay(days: number): string {
  return days === 0 ? '' : new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
}

/**
 * An instant of the catalogue, in milliseconds since 1970.
 * @example toMilliseconds(minutesSince1900('1970-01-01T00:01:00Z')) → 60_000
 */
export function toMilliseconds(minutes: number): number {
  return EPOCH + minutes * MINUTE;
}
