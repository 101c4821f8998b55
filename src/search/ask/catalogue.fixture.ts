import { Catalogue } from './catalogue.ts';
import { toSteps, writeNumbers, type CatalogueFile } from './catalogue-file.ts';

/**
 * A catalogue of as many pages as there are days, of which only what is given is known.
 * @param days since 1900, one for each row; 0 for no day
 * @example catalogueOf([0, 0], { names: [[0, 'liban'], [1, 'maroc']] })
 */
export function catalogueOf(days: readonly number[], known: Partial<CatalogueFile>): Catalogue {
  const catalogue = new Catalogue();
  const file: CatalogueFile = {
    version: '1',
    first: 0,
    days: toSteps(days),
    ends: { rows: '', minutes: '' },
    packs: writeNumbers([days.length]),
    facets: {},
    names: [],
    access: [],
    synonyms: [],
    places: [],
    house: [],
    archived: 0,
    ...known,
  };
  catalogue.add(file, '/');
  return catalogue;
}
