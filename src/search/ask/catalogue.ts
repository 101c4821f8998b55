import {
  fromSteps,
  toDay,
  toMilliseconds,
  type CatalogueFile,
  type Row,
  type SynonymGroup,
} from './catalogue-file.ts';
import type { Choices } from './state.ts';

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
      this.#ends.set(row, toMilliseconds(minutes));
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
