import { fromSteps, readNumbers, type CatalogueFile, type Row } from './catalogue-file.ts';

/** The facet whose pages are found together most often. */
const TOPIC = 'thematique';

/**
 * In which order the pages of an index stand in its packs: those of one topic together, each page in its first,
 * by their rows; those without a topic first.
 * @param count how many pages the index has
 * @returns their places in the index
 * @example orderInPacks(4, { thematique: { climat: toSteps([3]), eau: toSteps([1]) } }) → [0, 2, 3, 1]
 */
export function orderInPacks(count: number, facets: CatalogueFile['facets']): number[] {
  const shelves = new Uint16Array(count);
  const topics = Object.values(facets[TOPIC] ?? {});
  for (const [number, steps] of topics.toReversed().entries()) {
    for (const place of fromSteps(steps)) shelves[place] = topics.length - number;
  }
  const places = Array.from(shelves.keys());
  return places.sort((a, b) => (shelves[a] ?? 0) - (shelves[b] ?? 0) || a - b);
}

/** Where the texts of the pages of one index are kept. */
export class PackPlaces {
  readonly #file: CatalogueFile;
  readonly #folder: string;
  /** By the places of the pages; only made once a text is asked for. */
  #packs: { number: number; index: number }[] | undefined;

  constructor(file: CatalogueFile, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  /** The file that holds what is shown of a page, and its place there. */
  find(row: Row): { path: string; index: number } {
    const { first, version } = this.#file;
    const pack = (this.#packs ??= listPlaces(this.#file))[row - first];
    if (pack === undefined) throw new Error(`The index has no page ${String(row)}.`);
    const path = `${this.#folder}fiches/${String(pack.number)}.json?${version}`;
    return { path, index: pack.index };
  }
}

function listPlaces({ facets, packs }: CatalogueFile): { number: number; index: number }[] {
  const sizes = readNumbers(packs);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const places: { number: number; index: number }[] = [];
  const order = orderInPacks(count, facets);
  let start = 0;
  for (const [number, size] of sizes.entries()) {
    const pack = order.slice(start, start + size);
    for (const [index, place] of pack.entries()) places[place] = { number, index };
    start += size;
  }
  return places;
}
