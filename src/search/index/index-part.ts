import path from 'node:path';
import { digest } from '../../files/digest.ts';
import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { orderInPacks } from '../ask/pack-order.ts';
import { listFacetRows, makeCatalogue } from './catalogue.ts';
import { makeEngineFiles, NAMES } from './engine-files.ts';
import { makeExpander } from './expand.ts';
import { listHouseNames } from './house-names.ts';
import { compressCached } from './compression-cache.ts';
import { cachedRuns, type IndexRun } from './run-cache.ts';
import { makeWordReader } from './word-cache.ts';
import { listPlaceNames } from './place-names.ts';
import { makePacks, showPage, type IndexFile } from './packs.ts';
import { writePages } from './page-words.ts';
import type { SearchPage } from './page.ts';
import { makeRun } from './postings.ts';
import { sizesOf, type Sizes } from './sizes.ts';
import { countWords } from './words.ts';

interface PartOptions {
  /** The built site. */
  folder: string;
  synonyms: readonly SynonymGroup[];
  /** The name of the house. */
  name: string;
  /** A digest of the code. */
  code: string;
  /** The folder that the search keeps for its next build. */
  cache: string;
  /** The row of the first page; other than zero in the archive. */
  first: number;
  /** How many pages the archive holds, for the index that it joins. */
  archived: number;
}

/** One of the two indexes: its files, and in how many of its pages each word is. */
interface IndexPart {
  files: IndexFile[];
  spelled: readonly ReadonlyMap<string, number>[];
}

/**
 * All files of one of the two indexes.
 * @param pages in the order of their rows
 * @example await makePart(pages, { folder: 'dist', synonyms, name, code, cache, first: 0, archived: 0 })
 *   → { files: [{ path: 'catalogue.json', content }, …], spelled: [Map { 'eau' → 12, … }, …] }
 */
export async function makePart(
  pages: readonly SearchPage[],
  options: PartOptions,
): Promise<IndexPart> {
  const { first, archived, synonyms, name, code, cache } = options;
  const isRecent = first === 0;
  const sizes = sizesOf(isRecent ? 'recent' : 'archive', pages.length);
  const runs = await findRuns(pages, { ...options, text: sizes.text });
  const facets = listFacetRows(pages);
  const order = orderInPacks(pages.length, facets);
  const shown = runs.flatMap((run) => run.shown);
  const packs = makePacks(shown, { first, order, sizes });
  const parts = { file: path.join(cache, `parties-${isRecent ? 'recent' : 'archives'}`), code };
  const engineFiles = await makeEngineFiles(runs, {
    first,
    cache,
    full: sizes.part,
    compress: (values) => compressCached(values, parts),
  });
  const version = digest(packs.files.map(({ content }) => digest(content)).join());
  const catalogue = makeCatalogue(pages, {
    first,
    archived,
    facets,
    version,
    packs: packs.sizes,
    // The archive joins an index that has them.
    synonyms: isRecent ? synonyms : [],
    places: isRecent ? listPlaceNames() : [],
    house: isRecent ? listHouseNames(name, synonyms) : [],
  });
  const list = { path: 'catalogue.json', content: Buffer.from(JSON.stringify(catalogue)) };
  return {
    files: [...engineFiles, ...packs.files, list],
    spelled: runs.map(({ spelled }) => spelled),
  };
}

/** Pages of one year follow each other: after a change of one page, its year alone is made anew. */
async function findRuns(
  pages: readonly SearchPage[],
  { folder, synonyms, code, cache, first, text }: PartOptions & Pick<Sizes, 'text'>,
): Promise<IndexRun[]> {
  const place = path.join(cache, first === 0 ? 'recent' : 'archives');
  const origin = digest(JSON.stringify([code, synonyms]));
  const tools = {
    folder,
    code: origin,
    read: makeWordReader(),
    synonymsOf: makeExpander(synonyms),
  };
  const years = Map.groupBy(pages, ({ record }) => record.day?.slice(0, 4) ?? 'sans-jour');
  const asked = [...years].map(([year, ofYear]) => ({
    key: digest([origin, text, ...ofYear.map(({ url, key }) => `${url} ${key}`)].join('\n')),
    make: async () => {
      const file = `${place}-${year}`;
      const written = await writePages(ofYear, { ...tools, file });
      return {
        ...makeRun(written, NAMES),
        shown: written.map(({ page, sections }) => showPage({ ...page, sections }, text)),
        spelled: countWords(written.map(({ spelled }) => spelled)),
      };
    },
  }));
  return cachedRuns(asked, `${place}-suites`);
}
