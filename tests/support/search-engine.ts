import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ask, RANKING, WORDS_PATH } from '../../src/search/ask/query.ts';
import { DIST } from './dist.ts';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  excerpt: z.string(),
  word_count: z.int(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  locations: z.array(z.int()),
  sub_results: z.array(z.object({ title: z.string(), url: z.string(), excerpt: z.string() })),
  anchors: z.array(z.object({ id: z.string(), text: z.string(), location: z.int() })),
});

/** What the index gives back of one page. */
export type FoundPage = z.output<typeof fragment>;

const facetCounts = z.record(z.string(), z.record(z.string(), z.int()));

const found = z.object({
  results: z.array(z.object({ data: z.custom<() => unknown>(isFunction) })),
});

/** Files of the index asked for so far, with their octets. */
export type Fetched = Map<string, number>;

type Search = (words: string | null, options: object) => unknown;

const engine = z.object({
  search: z.custom<Search>(isFunction),
  filters: z.custom<() => unknown>(isFunction),
});

const engineModule = z.object({
  createInstance:
    z.custom<(options: { basePath: string; noWorker: boolean; ranking: object }) => unknown>(
      isFunction,
    ),
});

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/**
 * Gives the engine the files of dist/ for the ones it would fetch.
 * @param fetched filled with what was asked for
 * @example vi.stubGlobal('fetch', fetchBuilt())
 */
export function fetchBuilt(fetched: Fetched = new Map()) {
  return async (address: string): Promise<Response> => {
    const { pathname } = new URL(address, 'https://site.invalid');
    const bytes = new Uint8Array(await readFile(path.join(DIST, pathname)));
    fetched.set(pathname, bytes.length);
    return new Response(bytes);
  };
}

/** Loads the engine that visitors load, on the index that they search, with their ranking. */
export async function loadBuiltEngine() {
  const { href } = pathToFileURL(path.join(DIST, 'pagefind/pagefind.js'));
  const { createInstance } = engineModule.parse(await import(/* @vite-ignore */ href));
  const { search, filters: countFacets } = engine.parse(
    createInstance({ basePath: '/pagefind/', noWorker: true, ranking: RANKING }),
  );
  const searchPages = async (words: string | null, options: object) => {
    const { results } = found.parse(await search(words, options));
    return {
      results: results.map(({ data }) => ({ data: async () => fragment.parse(await data()) })),
    };
  };
  return {
    /** The pages found, the best first; without words, all that the facets keep. */
    find: async (
      words: string | null,
      filters: Record<string, string> = {},
      sort: Record<string, 'asc' | 'desc'> = {},
    ): Promise<FoundPage[]> => {
      const { results } = await searchPages(words, { filters, sort });
      return Promise.all(results.map(async ({ data }) => data()));
    },
    /** The first pages found for what a visitor types, as the search page asks for them. */
    ask: async (query: string, count: number): Promise<FoundPage[]> => {
      const { answer } = await ask(query, {
        find: (words) => searchPages(words, {}),
        readWords: async () => readFile(path.join(DIST, WORDS_PATH), 'utf8'),
      });
      return Promise.all(answer.results.slice(0, count).map(async ({ data }) => data()));
    },
    /** How many pages have each value of each facet. */
    facets: async () => facetCounts.parse(await countFacets()),
  };
}
