import { SearchIndex } from '../ask/engine.ts';
import type { Source } from '../ask/index-files.ts';
import { countFailedRequests } from './failed-requests.ts';

/** What the engine reads by itself, and goes on without where it cannot. */
const ENGINE_FILES = /^\/pagefind\/.*\.(?:pf_index|pf_meta|pagefind)$/;

const source: Source = {
  // The build writes this module after the bundle is made.
  load: async (path) => {
    const loaded: unknown = await import(/* @vite-ignore */ path);
    return loaded;
  },
  read: (path) => fetch(path),
};

let countLost: (() => number) | undefined;
let index: Promise<SearchIndex> | undefined;
/** A browser remembers a module that failed, an engine its own failures: after one, a new engine. */
let failures = 0;

/**
 * Asks the index, which is fetched by the first query.
 * @throws when a file of it could not be read; the next query fetches it anew
 * @example await withIndex((index) => suggestPages(index, 'liban', { now, limit: 6 })) → [{ url: '/pays/liban/', … }, …]
 */
export async function withIndex<T>(question: (index: SearchIndex) => Promise<T>): Promise<T> {
  countLost ??= countFailedRequests(ENGINE_FILES);
  const before = countLost();
  try {
    index ??= SearchIndex.open(source, failures);
    const answer = await question(await index);
    if (countLost() > before) throw new Error('A file of the search index could not be read.');
    return answer;
  } catch (error) {
    failures += 1;
    index = undefined;
    throw error;
  }
}

/**
 * Fetches the engine ahead of the first query, once the visitor shows intent.
 * @example box.addEventListener('focus', () => void prepareIndex())
 */
export async function prepareIndex(): Promise<void> {
  await withIndex(async () => Promise.resolve());
}
