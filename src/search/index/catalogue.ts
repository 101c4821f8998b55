import {
  daysSince1900,
  minutesFrom,
  toSteps,
  writeNumbers,
  type CatalogueFile,
  type SynonymGroup,
} from '../ask/catalogue-file.ts';
import { wordsOf } from '../ask/folding.ts';
import type { SearchPage } from './page.ts';

/**
 * The list of all pages of an index: what facets keep and count, what orders results.
 * @param pages in the order of their rows
 * @example makeCatalogue([page], { first: 0, facets: listFacetRows([page]), packs: [1], synonyms: [], places: [], house: [], archived: 0, version: '3f8a' })
 *   → { first: 0, packs: [1], …, days: [45907], ends: [], facets: { type: { article: [0] }, … }, … }
 */
export function makeCatalogue(
  pages: readonly SearchPage[],
  parts: {
    first: number;
    facets: CatalogueFile['facets'];
    packs: readonly number[];
    synonyms: readonly SynonymGroup[];
    places: readonly string[];
    house: readonly string[];
    archived: number;
    version: string;
  },
): CatalogueFile {
  const { first } = parts;
  const rows = [...pages.entries()].map(([index, page]) => {
    const { day } = page.record;
    return { index, row: first + index, ...page, day: day === undefined ? 0 : daysSince1900(day) };
  });
  const ends = rows.flatMap(({ index, day, record: { card } }) =>
    card.end === undefined ? [] : [{ index, minutes: minutesFrom(day, card.end) }],
  );
  const synonyms = parts.synonyms.map((group) => group.map(keyOf));
  return {
    ...parts,
    synonyms,
    days: toSteps(rows.map(({ day }) => day)),
    ends: {
      rows: toSteps(ends.map(({ index }) => index)),
      minutes: writeNumbers(ends.map(({ minutes }) => minutes)),
    },
    packs: writeNumbers(parts.packs),
    names: rows.flatMap(({ row, record }) =>
      namesOf(record, synonyms).map((name): [number, string] => [row, name]),
    ),
    access: rows.flatMap(({ row, access }): [number, string[]][] =>
      access.length === 0 ? [] : [[row, [...new Set(access.flatMap(wordsOf))]]],
    ),
  };
}

/**
 * What a term is called, by its own names and by what editors say means the same; nothing of another page.
 * @param groups folded
 */
function namesOf(
  { facets, card, aliases }: SearchPage['record'],
  groups: readonly SynonymGroup[],
): string[] {
  if (facets.type?.includes('term') !== true) return [];
  const keys = new Set([card.title, ...aliases].map(keyOf));
  const said = groups.filter((forms) => forms.some((form) => keys.has(form)));
  return [...new Set([...keys, ...said.flat()])];
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}

/**
 * The pages that have each value of each facet, as the catalogue writes them.
 * @param pages in the order of their rows
 * @example listFacetRows([page]) → { type: { article: [0] }, pays: { liban: [0] }, … }
 */
export function listFacetRows(pages: readonly SearchPage[]): CatalogueFile['facets'] {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const [row, { record }] of pages.entries()) {
    for (const [facet, values] of Object.entries(record.facets)) {
      for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(row);
    }
  }
  const sorted = <T>(items: Record<string, T>) =>
    Object.entries(items).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted(facets).map(([facet, values]) => [
      facet,
      Object.fromEntries(sorted(values).map(([value, rows]) => [value, toSteps(rows)])),
    ]),
  );
}
