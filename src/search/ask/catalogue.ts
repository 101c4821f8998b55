import {
  fromSteps,
  readNumbers,
  toDay,
  toMilliseconds,
  type CatalogueFile,
  type Row,
  type SynonymGroup,
} from './catalogue-file.ts';
import { PackPlaces } from './pack-order.ts';
import { maskOf, PlaceSet } from './place-set.ts';
import type { Choices } from './state.ts';

/** For each facet, how many pages have each value. */
export type FacetCounts = Partial<Record<string, Partial<Record<string, number>>>>;

/** The pages of one index among those of all. */
interface Part {
  first: Row;
  /** The place of the first of them. */
  base: number;
  packs: PackPlaces;
}

/** All pages of the index with their days and facets: what is kept, counted and ordered by. */
export class Catalogue {
  readonly #parts: Part[] = [];
  readonly #rows: Row[] = [];
  /** By the place of a page, as the file writes it; then in words, once it is asked for. */
  readonly #dayNumbers: number[] = [];
  readonly #days: string[] = [];
  readonly #ends = new Map<Row, number>();
  readonly #facets = new Map<string, Map<string, PlaceSet>>();
  readonly names = new Map<Row, string[]>();
  readonly access = new Map<Row, readonly string[]>();
  synonyms: readonly SynonymGroup[] = [];
  /** Names of several words of places that pages may not speak of. */
  places: readonly string[] = [];
  /** What the house is called. */
  house: readonly string[] = [];

  /** Adds the pages of an index, whose rows are above those that are there. */
  add(file: CatalogueFile, folder: string): void {
    const { first, ends } = file;
    const base = this.#rows.length;
    this.#parts.push({ first, base, packs: new PackPlaces(file, folder) });
    for (const [index, day] of fromSteps(file.days).entries()) {
      this.#rows.push(first + index);
      this.#dayNumbers.push(day);
    }
    const minutes = readNumbers(ends.minutes);
    for (const [index, place] of fromSteps(ends.rows).entries()) {
      const day = this.#dayNumbers[base + place] ?? 0;
      this.#ends.set(first + place, toMilliseconds(day, minutes[index] ?? 0));
    }
    for (const [facet, values] of Object.entries(file.facets)) this.#addFacet(facet, values, base);
    this.#addWords(file);
  }

  #addWords({ names, access, synonyms, places, house }: CatalogueFile): void {
    for (const [named, name] of names) {
      this.names.set(named, [...(this.names.get(named) ?? []), name]);
    }
    for (const [led, words] of access) this.access.set(led, words);
    if (synonyms.length > 0) this.synonyms = synonyms;
    if (places.length > 0) this.places = places;
    if (house.length > 0) this.house = house;
  }

  #addFacet(facet: string, values: Readonly<Record<string, string>>, base: number): void {
    const known = this.#facets.get(facet) ?? new Map<string, PlaceSet>();
    this.#facets.set(facet, known);
    for (const [value, steps] of Object.entries(values)) {
      const places = known.get(value) ?? new PlaceSet();
      known.set(value, places);
      places.add(fromSteps(steps).map((place) => base + place));
    }
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  #partOf(row: Row): Part {
    const part = this.#parts.findLast(({ first }) => first <= row);
    if (part === undefined) throw new Error(`The index has no page ${String(row)}.`);
    return part;
  }

  #placeOf(row: Row): number {
    const { first, base } = this.#partOf(row);
    return base + row - first;
  }

  /** The day of a page; empty where it has none. */
  dayOf(row: Row): string {
    const place = this.#placeOf(row);
    return (this.#days[place] ??= toDay(this.#dayNumbers[place] ?? 0));
  }

  /** The instant at which an event is over, in milliseconds since 1970. */
  endOf(row: Row): number | undefined {
    return this.#ends.get(row);
  }

  /** Whether a page has a value of a facet. */
  is(row: Row, facet: string, value: string): boolean {
    return this.#facets.get(facet)?.get(value)?.has(this.#placeOf(row)) ?? false;
  }

  /** Whether a page has any value of a facet. */
  has(row: Row, facet: string): boolean {
    const place = this.#placeOf(row);
    return [...(this.#facets.get(facet)?.values() ?? [])].some((places) => places.has(place));
  }

  /**
   * The names of the pages that have any value of a facet.
   * @example namesIn('pays') → [[12, ['liban']], [31, ['maroc', 'royaume du maroc']], …]
   */
  namesIn(facet: string): [row: Row, names: readonly string[]][] {
    return [...this.names].filter(([row]) => this.has(row, facet));
  }

  /**
   * The pages that have, in each facet where something is chosen, one of the values chosen.
   * @example keep([1, 2, 3], { pays: ['liban', 'maroc'] }) → [2]
   */
  keep(rows: readonly Row[], choices: Choices): Row[] {
    const sets = Object.entries(choices).map(([facet, values]) =>
      values.map((value) => this.#facets.get(facet)?.get(value)),
    );
    return rows.filter((row) => {
      const place = this.#placeOf(row);
      return sets.every((any) => any.some((places) => places?.has(place) ?? false));
    });
  }

  /** How many of some pages have each value of each facet. */
  count(rows: readonly Row[]): FacetCounts {
    const mask = maskOf(
      rows.map((row) => this.#placeOf(row)),
      this.#rows.length,
    );
    const counts = [...this.#facets].map(([facet, values]) => {
      const sizes = [...values].map(([value, places]) => [value, places.countIn(mask)] as const);
      return [facet, Object.fromEntries(sizes.filter(([, size]) => size > 0))] as const;
    });
    return Object.fromEntries(counts);
  }

  /** The file that holds what is shown of a page, and its place there. */
  packOf(row: Row): { path: string; index: number } {
    return this.#partOf(row).packs.find(row);
  }
}
