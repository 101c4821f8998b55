import {
  daysSince1900,
  minutesSince1900,
  toSteps,
  type CatalogueFile,
  type SynonymGroup,
} from '../ask/catalogue-file.ts';
import { wordsOf } from '../ask/folding.ts';
import type { SearchPage } from './page.ts';

/**
 * The list of all pages of an index: what facets keep and count, what orders results.
 * @param pages in the order of their rows
 * @example makeCatalogue([page], { first: 0, packs: [1], synonyms: [], archived: 0, version: '3f8a' })
 *   → { first: 0, packs: [1], …, days: [45907], ends: [], facets: { type: { article: [0] }, … }, … }
 */
export function makeCatalogue(
  pages: readonly SearchPage[],
  parts: {
    first: number;
    packs: readonly number[];
    synonyms: readonly SynonymGroup[];
    archived: number;
    version: string;
  },
): CatalogueFile {
  const { first } = parts;
  const rows = [...pages.entries()].map(([index, page]) => ({ row: first + index, ...page }));
  const ends = rows.flatMap(({ row, record: { card } }) =>
    card.fin === undefined ? [] : [{ row, minutes: minutesSince1900(card.fin) }],
  );
  const groups = parts.synonyms.map((group) => group.map(keyOf));
  const steps = toSteps(ends.map(({ row }) => row - first));
  return {
    ...parts,
    days: toSteps(rows.map(({ record: { day } }) => (day === undefined ? 0 : daysSince1900(day)))),
    ends: ends.map(({ minutes }, index) => [steps[index] ?? 0, minutes]),
    facets: listFacets(pages),
    names: rows.flatMap(({ row, record }) =>
      namesOf(record, groups).map((name): [number, string] => [row, name]),
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

function listFacets(pages: readonly SearchPage[]): CatalogueFile['facets'] {
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
