import type { Choices } from './state.ts';

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

/** For each facet, how many pages have each value. */
export type FacetCounts = Partial<Record<string, Partial<Record<string, number>>>>;

/** All pages of the index with their days and facets: what is kept, counted and ordered by. */
export class Catalogue {
  readonly #days = new Map<Row, string>();
  readonly #ends = new Map<Row, number>();
  readonly #facets = new Map<string, Map<string, Set<Row>>>();
  readonly #packs: { first: Row; folder: string; number: number; version: string }[] = [];
  readonly names = new Map<Row, string[]>();
  readonly access = new Map<Row, readonly string[]>();
  synonyms: readonly SynonymGroup[] = [];

  /** Adds the pages of an index. */
  add(file: CatalogueFile, folder: string): void {
    for (const [index, day] of fromSteps(file.days).entries()) {
      this.#days.set(file.first + index, toDay(day));
    }
    let row = file.first;
    for (const [step, minutes] of file.ends) {
      row += step;
      this.#ends.set(row, EPOCH + minutes * MINUTE);
    }
    for (const [facet, values] of Object.entries(file.facets)) this.#addFacet(facet, values, file);
    let first = file.first;
    for (const [number, count] of file.packs.entries()) {
      this.#packs.push({ first, folder, number, version: file.version });
      first += count;
    }
    for (const [named, name] of file.names) {
      this.names.set(named, [...(this.names.get(named) ?? []), name]);
    }
    for (const [led, words] of file.access) this.access.set(led, words);
    if (file.synonyms.length > 0) this.synonyms = file.synonyms;
  }

  #addFacet(
    facet: string,
    values: Readonly<Record<string, readonly number[]>>,
    { first }: CatalogueFile,
  ): void {
    const known = this.#facets.get(facet) ?? new Map<string, Set<Row>>();
    this.#facets.set(facet, known);
    for (const [value, steps] of Object.entries(values)) {
      const rows = known.get(value) ?? new Set<Row>();
      known.set(value, rows);
      for (const row of fromSteps(steps)) rows.add(first + row);
    }
  }

  get rows(): Row[] {
    return [...this.#days.keys()];
  }

  /** The day of a page; empty where it has none. */
  dayOf(row: Row): string {
    return this.#days.get(row) ?? '';
  }

  /** The instant at which an event is over, in milliseconds since 1970. */
  endOf(row: Row): number | undefined {
    return this.#ends.get(row);
  }

  /** Whether a page has a value of a facet. */
  is(row: Row, facet: string, value: string): boolean {
    return this.#facets.get(facet)?.get(value)?.has(row) ?? false;
  }

  /** Whether a page has any value of a facet. */
  has(row: Row, facet: string): boolean {
    return [...(this.#facets.get(facet)?.values() ?? [])].some((rows) => rows.has(row));
  }

  /**
   * The pages that have, in each facet where something is chosen, one of the values chosen.
   * @example keep([1, 2, 3], { pays: ['liban', 'maroc'] }) → [2]
   */
  keep(rows: readonly Row[], choices: Choices): Row[] {
    const sets = Object.entries(choices).map(([facet, values]) =>
      values.map((value) => this.#facets.get(facet)?.get(value)),
    );
    return rows.filter((row) => sets.every((any) => any.some((set) => set?.has(row) ?? false)));
  }

  /** How many of some pages have each value of each facet. */
  count(rows: readonly Row[]): FacetCounts {
    const kept = new Set(rows);
    const counts = [...this.#facets].map(([facet, values]) => {
      const sizes = [...values].map(
        ([value, set]) => [value, [...set].filter((row) => kept.has(row)).length] as const,
      );
      return [facet, Object.fromEntries(sizes.filter(([, size]) => size > 0))] as const;
    });
    return Object.fromEntries(counts);
  }

  /** The file that holds what is shown of a page, and its place there. */
  packOf(row: Row): { path: string; index: number } {
    const pack = this.#packs.findLast(({ first }) => first <= row);
    if (pack === undefined) throw new Error(`The index has no page ${String(row)}.`);
    const { folder, number, version, first } = pack;
    return { path: `${folder}fiches/${String(number)}.json?${version}`, index: row - first };
  }
}

function toDay(days: number): string {
  return days === 0 ? '' : new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
}
