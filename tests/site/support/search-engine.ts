import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { DIST } from './dist.ts';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  excerpt: z.string(),
  word_count: z.int(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

/** What the index gives back of one page. */
export type FoundPage = z.output<typeof fragment>;

const facetCounts = z.record(z.string(), z.record(z.string(), z.int()));

const found = z.object({
  results: z.array(z.object({ data: z.custom<() => unknown>(isFunction) })),
});

type Search = (words: string | null, options: object) => unknown;

const engine = z.object({
  search: z.custom<Search>(isFunction),
  filters: z.custom<() => unknown>(isFunction),
});

const engineModule = z.object({
  createInstance:
    z.custom<(options: { basePath: string; noWorker: boolean }) => unknown>(isFunction),
});

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/**
 * Gives the engine the files of dist/ for the ones it would fetch.
 * @example vi.stubGlobal('fetch', fetchBuilt)
 */
export async function fetchBuilt(address: string): Promise<Response> {
  const { pathname } = new URL(address, 'https://site.invalid');
  return new Response(new Uint8Array(await readFile(path.join(DIST, pathname))));
}

/** Loads the engine that visitors load, on the index that they search. */
export async function loadBuiltEngine() {
  const { href } = pathToFileURL(path.join(DIST, 'pagefind/pagefind.js'));
  const { createInstance } = engineModule.parse(await import(/* @vite-ignore */ href));
  const { search, filters: countFacets } = engine.parse(
    createInstance({ basePath: '/pagefind/', noWorker: true }),
  );
  return {
    /** The pages found, the best first; without words, all that the facets keep. */
    find: async (
      words: string | null,
      filters: Record<string, string> = {},
      sort: Record<string, 'asc' | 'desc'> = {},
    ): Promise<FoundPage[]> => {
      const { results } = found.parse(await search(words, { filters, sort }));
      const pages = await Promise.all(results.map(({ data }) => data()));
      return pages.map((page) => fragment.parse(page));
    },
    /** How many pages have each value of each facet. */
    facets: async () => facetCounts.parse(await countFacets()),
  };
}
