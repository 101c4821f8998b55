import { engineWords } from './engine-words.ts';
import { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import {
  isResultContent,
  isTextPart,
  readCatalogue,
  readJson,
  type Source,
} from './index-files.ts';
import { nextTask } from './next-task.ts';
import { RANKING } from './ranking.ts';
import type { ResultContent, TextPart } from './result-content.ts';

/** A page that the engine found. */
export interface Hit {
  row: Row;
  score: number;
  /** The places of the words found, in words from the beginning of the text. */
  places: readonly number[];
}

interface EngineResult {
  id: string;
  score: number;
  words: readonly number[];
}

/** The part of Pagefind's browser API that the site uses. */
interface Engine {
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: readonly EngineResult[] }>;
  mergeIndex: (path: string, options: object) => Promise<void>;
}

const FOLDER = '/pagefind/';
const ARCHIVE_FOLDER = `${FOLDER}archives/`;

/** The words that the site writes, one a line, the most frequent first: only read for a misspelling. */
const WORDS_PATH = `${FOLDER}mots.txt`;

/**
 * In the page itself: a worker would be one more script to fetch, and hides the files it cannot read.
 * A search among thousands of pages takes a few milliseconds.
 */
const OPTIONS = { basePath: FOLDER, noWorker: true, ranking: RANKING };

/** The index of the site: what finds words, what is known of every page, what results show. */
export class SearchIndex {
  readonly catalogue = new Catalogue();
  readonly #source: Source;
  readonly #engine: Engine;
  readonly #hits = new Map<string, Promise<Hit[]>>();
  readonly #packs = new Map<string, Promise<unknown>>();
  #archive: Promise<void> | undefined;
  #words: Promise<string[]> | undefined;
  /** How many pages wait in the archive. */
  archived = 0;

  private constructor(source: Source, engine: Engine) {
    this.#source = source;
    this.#engine = engine;
  }

  /** Fetches the engine and the list of pages; the archive only once it is asked for. */
  static async open(source: Source, attempt = 0): Promise<SearchIndex> {
    const script = `${FOLDER}pagefind.js`;
    // A browser remembers a module that failed: another attempt asks for it under another name.
    const path = attempt === 0 ? script : `${script}?essai=${String(attempt)}`;
    const [loaded, file] = await Promise.all([source.load(path), readCatalogue(source, FOLDER)]);
    if (!isEngineModule(loaded)) throw new Error(`${path} is not the search engine.`);
    const engine = loaded.createInstance(OPTIONS);
    await nextTask();
    const index = new SearchIndex(source, engine);
    index.catalogue.add(file, FOLDER);
    index.archived = file.archived;
    await nextTask();
    await engine.init();
    return index;
  }

  /** Adds the closed years to what is searched. */
  async openArchive(): Promise<void> {
    this.#archive ??= this.#mergeArchive();
    await this.#archive;
  }

  async #mergeArchive(): Promise<void> {
    if (this.archived === 0) return;
    const [file] = await Promise.all([
      readCatalogue(this.#source, ARCHIVE_FOLDER),
      this.#engine.mergeIndex(ARCHIVE_FOLDER, { ranking: RANKING }),
    ]);
    this.catalogue.add(file, ARCHIVE_FOLDER);
    this.archived = 0;
    this.#hits.clear();
  }

  /**
   * The pages that say all these words, or words that begin like them.
   * @param words folded; between quotation marks, in this order and no others
   */
  async find(words: string): Promise<Hit[]> {
    const known = this.#hits.get(words);
    if (known !== undefined) return known;
    const hits = this.#search(words);
    this.#hits.set(words, hits);
    return hits;
  }

  async #search(words: string): Promise<Hit[]> {
    const asked = engineWords(words).join(' ');
    if (asked === '') return [];
    const { results } = await this.#engine.search(words.startsWith('"') ? `"${asked}"` : asked);
    await nextTask();
    return results.map(({ id, score, words: places }) => ({ row: Number(id), score, places }));
  }

  /** What a result shows of a page. */
  async readContent(row: Row): Promise<ResultContent> {
    const { path, index } = this.catalogue.packOf(row);
    const pack = await this.#readFile(path);
    const content: unknown = Array.isArray(pack) ? pack[index] : undefined;
    if (!isResultContent(content) || (content.day ?? '') !== this.catalogue.dayOf(row)) {
      throw new Error(`${path} is of another state of the index.`);
    }
    return content;
  }

  /** More of a long text: the part that holds one of the places found. */
  async readPart(row: Row, part: number): Promise<TextPart[]> {
    const path = this.catalogue.packOf(row).path;
    const parts = await this.#readFile(
      path.replace(/\d+(?=\.json)/, `${String(row)}-${String(part)}`),
    );
    if (!Array.isArray(parts)) throw new Error(`${path} has no part ${String(part)}.`);
    return parts.filter(isTextPart);
  }

  async #readFile(path: string): Promise<unknown> {
    const known = this.#packs.get(path) ?? readJson(this.#source, path);
    this.#packs.set(path, known);
    return known;
  }

  /** The words that the site writes; none where their file cannot be read: a search goes on without. */
  async readWords(): Promise<string[]> {
    this.#words ??= this.#source.read(WORDS_PATH).then(
      async (answer) => (answer.ok ? (await answer.text()).split('\n') : []),
      () => [],
    );
    return this.#words;
  }
}

function isEngineModule(value: unknown): value is { createInstance: (options: object) => Engine } {
  return typeof value === 'object' && value !== null && 'createInstance' in value;
}
