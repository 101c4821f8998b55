import { existsSync } from 'node:fs';
import path from 'node:path';
import { now } from '../../src/lib/clock.ts';
import { SearchIndex } from '../../src/search/ask/engine.ts';
import { find } from '../../src/search/ask/find.ts';
import { readSearch } from '../../src/search/ask/state.ts';
import { builtSource } from '../search/built-source.ts';

/** The search of a built site, as its visitors have it. */
export interface BuiltSearch {
  /** The addresses of the first pages found. */
  find: (query: string, count: number) => Promise<string[]>;
}

/**
 * Opens the search index of a built site; nothing but its files is read.
 * @returns nothing when the site is not built
 * @example (await openBuiltSearch('dist'))?.find('eau', 3) → ['/thematiques/eau/', …]
 */
export async function openBuiltSearch(dist: string): Promise<BuiltSearch | undefined> {
  if (!existsSync(path.resolve(dist, 'pagefind/pagefind.js'))) return undefined;
  const index = await SearchIndex.open(builtSource(dist));
  return {
    find: async (query, count) => {
      const state = { ...readSearch(''), query };
      const { rows } = await find(index, state, now().epochMilliseconds);
      const pages = rows.slice(0, count).map(async (row) => index.readContent(row));
      return (await Promise.all(pages)).map(({ url }) => url);
    },
  };
}
