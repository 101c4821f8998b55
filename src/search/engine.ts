import { foldForSearch } from '../lib/search-folding.ts';
import type { SearchState } from './state.ts';

/** What the index gives back of one page. */
export interface Fragment {
  url: string;
  /** HTML already escaped by the engine: its only markup is <mark>. */
  excerpt: string;
  meta: Partial<Record<'title' | 'date', string>>;
  filters: Partial<Record<string, string[]>>;
}

/** A result whose text is fetched only when it is shown. */
export interface Result {
  data: () => Promise<Fragment>;
}

/** For each facet, how many pages have each value. */
export type FacetCounts = Partial<Record<string, Record<string, number>>>;

interface SearchOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** The part of Pagefind's browser API that the site uses. */
interface Engine {
  options: (options: { excerptLength: number }) => Promise<void>;
  filters: () => Promise<FacetCounts>;
  search: (query: string | null, options: SearchOptions) => Promise<{ results: Result[] }>;
}

const ENGINE_PATH = '/pagefind/pagefind.js';
const EXCERPT_WORDS = 30;

/**
 * Searches the index; without words, what the facets keep, newest first.
 * @example search({ query: 'l’eau', filters: { pays: 'Liban' } }) → [{ data }, …]
 */
export async function search({ query, filters }: SearchState): Promise<Result[]> {
  const words = foldForSearch(query);
  const { results } = await countingFailures(async () => {
    const engine = await loadEngine();
    return words === ''
      ? engine.search(null, { filters, sort: { date: 'desc' } })
      : engine.search(words, { filters });
  });
  return results.map(({ data }) => ({ data: () => countingFailures(data) }));
}

/** The values of each facet that the index holds. */
export async function readFacets(): Promise<FacetCounts> {
  return countingFailures(async () => (await loadEngine()).filters());
}

/** A browser remembers a module that failed, an engine its own failures: after one, a new engine. */
let failures = 0;

async function countingFailures<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    failures += 1;
    throw error;
  }
}

async function loadEngine(): Promise<Engine> {
  const path = failures === 0 ? ENGINE_PATH : `${ENGINE_PATH}?essai=${String(failures)}`;
  // The build writes this module after the bundle is made.
  const engine: unknown = await import(/* @vite-ignore */ path);
  if (!isEngine(engine)) throw new Error(`${path} is not the search engine.`);
  await engine.options({ excerptLength: EXCERPT_WORDS });
  return engine;
}

function isEngine(value: unknown): value is Engine {
  return typeof value === 'object' && value !== null && 'search' in value && 'filters' in value;
}
