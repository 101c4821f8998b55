import { watchFiles } from './failed-requests.ts';
import { RANKING, WORDS_PATH } from './query.ts';

/** A heading of a page under which the words were found. */
export interface Section {
  title: string;
  url: string;
}

/** What the index gives back of one page. */
export interface Fragment {
  url: string;
  /** Text whose only markup is <mark>. */
  excerpt: string;
  meta: Partial<
    Record<'title' | 'date' | 'fin' | 'lieu' | 'etat' | 'image' | 'fichier' | 'exemple', string>
  >;
  filters: Partial<Record<string, string[]>>;
  sub_results: readonly Section[];
  content: string;
  /** The places of the words found, in words from the beginning of the content. */
  locations: readonly number[];
}

/** A result whose text is fetched only when it is shown. */
export interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

/** For each facet, how many pages have each value. */
export type FacetCounts = Partial<Record<string, Partial<Record<string, number>>>>;

/** What results must have, and their order when it is not that of the words. */
export interface Question {
  filters: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

interface Answer {
  results: Result[];
  filters: FacetCounts;
}

/** The part of Pagefind's browser API that the site uses. */
interface Engine {
  filters: () => Promise<FacetCounts>;
  search: (words: string | null, question: Question) => Promise<Answer>;
}

interface EngineModule {
  createInstance: (options: object) => Engine;
}

const FOLDER = '/pagefind/';
const ENGINE_PATH = `${FOLDER}pagefind.js`;

/**
 * In the page itself: a worker would be one more script to fetch, and hides the files it cannot read.
 * A search among thousands of pages takes a few milliseconds.
 */
const OPTIONS = { basePath: FOLDER, noWorker: true, excerptLength: 30, ranking: RANKING };

let countLost: (() => number) | undefined;
let engine: Promise<Engine> | undefined;
/** A browser remembers a module that failed, an engine its own failures: after one, a new engine. */
let failures = 0;

/** Fetches the engine ahead of the first question, once the visitor shows intent. */
export async function prepareEngine(): Promise<void> {
  await ask(({ search }) => search(' ', { filters: {} }));
}

/**
 * Searches the index.
 * @param words folded as the index is; null for every page that the filters keep
 */
export async function search(words: string | null, question: Question): Promise<Answer> {
  const answer = await ask((loaded) => loaded.search(words, question));
  const results = answer.results.map(({ id, data }) => ({ id, data: () => ask(data) }));
  return { ...answer, results };
}

/** The values of each facet in the whole index; from then on, every answer counts them all. */
export async function countAll(): Promise<FacetCounts> {
  return ask((loaded) => loaded.filters());
}

/** The words that the site writes, among which a misspelt one may be. */
export async function readWords(): Promise<string> {
  return ask(async () => (await fetch(WORDS_PATH)).text());
}

async function ask<T>(question: (loaded: Engine) => Promise<T>): Promise<T> {
  countLost ??= watchFiles(FOLDER);
  const before = countLost();
  try {
    engine ??= loadEngine();
    const answer = await question(await engine);
    if (countLost() > before) throw new Error('A file of the search index could not be read.');
    return answer;
  } catch (error) {
    failures += 1;
    engine = undefined;
    throw error;
  }
}

async function loadEngine(): Promise<Engine> {
  const path = failures === 0 ? ENGINE_PATH : `${ENGINE_PATH}?essai=${String(failures)}`;
  // The build writes this module after the bundle is made.
  const loaded: unknown = await import(/* @vite-ignore */ path);
  if (!isEngineModule(loaded)) throw new Error(`${path} is not the search engine.`);
  return loaded.createInstance(OPTIONS);
}

function isEngineModule(value: unknown): value is EngineModule {
  return typeof value === 'object' && value !== null && 'createInstance' in value;
}
