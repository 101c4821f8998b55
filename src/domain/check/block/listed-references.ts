import { VOCABULARIES } from '../../vocabulary/folders.ts';
import type { ParsedFile } from './fields.ts';

/** A name in a file, where it stands and what it should lead to. */
export interface Reference {
  path: PropertyKey[];
  /** What the editor wrote. */
  written: string;
  /** The folder of content/ below which it is to be found. */
  folder: string;
}

/**
 * Every name by which a file refers to another one.
 * @example listReferences(liban) → [{ path: ['presidence'], written: 'lyon', folder: 'collectivites' }]
 */
export function listReferences(file: ParsedFile): Reference[] {
  return [...termReferences(file), ...itemReferences(file)];
}

function termReferences({ fields, kind }: ParsedFile): Reference[] {
  const lists = VOCABULARIES.flatMap((folder) =>
    namesIn(fields[folder]).map(({ name: written, index }) => ({
      path: [folder, index],
      written,
      folder,
    })),
  );
  const chair = fields.presidence;
  const all = kind === 'pays' ? [...lists, ...townReferences(fields.villes)] : lists;
  if (typeof chair !== 'string' || !(kind === 'agenda' || kind === 'pays')) return all;
  return [...all, { path: ['presidence'], written: chair, folder: 'collectivites' }];
}

/** The French local governments that the towns of a country work with. */
function townReferences(towns: unknown): Reference[] {
  return listOf(towns).flatMap((town, index) =>
    typeof town === 'object' && town !== null && 'avec' in town
      ? namesIn(town.avec).map(({ name: written, index: place }) => ({
          path: ['villes', index, 'avec', place],
          written,
          folder: 'collectivites',
        }))
      : [],
  );
}

function itemReferences({ fields }: ParsedFile): Reference[] {
  const { compte_rendu: report, edition } = fields;
  const named: [PropertyKey[], unknown, string][] = [
    [['compte_rendu'], report, ''],
    [['edition'], edition, 'actes'],
    ...['evenements', 'traductions'].flatMap((key) =>
      listOf(fields[key]).map((item, index): [PropertyKey[], unknown, string] => [
        [key, index],
        item,
        '',
      ]),
    ),
  ];
  return named.flatMap(([path, written, folder]) =>
    typeof written === 'string' ? [{ path, written, folder }] : [],
  );
}

/** What is no name, a group or a list, is refused by the schema. */
function namesIn(value: unknown): { name: string; index: number }[] {
  return listOf(value).flatMap((name, index) =>
    typeof name === 'string' || typeof name === 'number' ? [{ name: String(name), index }] : [],
  );
}

/**
 * A value as a list, empty where it is none.
 * @example listOf(['maroc']) → ['maroc'] ; listOf('maroc') → []
 */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
