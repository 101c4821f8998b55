import { builtSource } from '../../scripts/search/built-source.ts';
import { visitorNow } from '../../src/lib/clock.ts';
import type { ResultCard } from '../../src/lib/search-card.ts';
import type { FacetCounts } from '../../src/search/ask/catalogue.ts';
import type { Row } from '../../src/search/ask/catalogue-file.ts';
import { SearchIndex } from '../../src/search/ask/engine.ts';
import { find } from '../../src/search/ask/find.ts';
import type { SearchResults } from '../../src/search/ask/search-results.ts';
import { readResults } from '../../src/search/ask/results.ts';
import type { TextPart } from '../../src/search/ask/result-content.ts';
import { readSearch } from '../../src/search/ask/state.ts';
import { DIST } from './dist.ts';

/** What the index gives back of one page. */
export interface FoundPage {
  url: string;
  kind: string;
  language: string;
  meta: ResultCard;
  /** Its whole text, as results show it. */
  content: string;
  sections: readonly TextPart[];
  /** What a result shows, the words found between brackets. */
  excerpt: string;
  /** The words found, as they stand there. */
  marks: readonly string[];
  /** The passages to which a result leads. */
  passages: readonly { id: string; title: string }[];
  filters: Readonly<Record<string, readonly string[]>>;
  /** Whether editors lead to it by words of their own. */
  isPromoted: boolean;
}

/** Files of the index asked for so far, with their sizes in bytes. */
export type Fetched = Map<string, number>;

/**
 * Loads the engine that visitors load, on the index that they search.
 * @param fetched filled with what was asked for
 * @example await (await loadBuiltEngine()).search({ q: 'liban' })
 *   → [{ url: '/pays/liban/', kind: 'countries', … }, …]
 */
export async function loadBuiltEngine(fetched: Fetched = new Map()) {
  const index = await SearchIndex.open(builtSource(DIST, fetched));
  await index.openArchive();
  const { catalogue } = index;

  return {
    /**
     * The pages found for the address of a search, the best first.
     * @example search({ q: 'liban', type: 'event' })
     */
    search: async (parameters: Record<string, string>, count = Infinity): Promise<FoundPage[]> => {
      const state = readSearch(`?${new URLSearchParams(parameters).toString()}`);
      return readFound(index, await find(index, state, visitorNow()), count);
    },
    /** The words that a search has left out. */
    omitted: async (q: string) =>
      (await find(index, { ...readSearch(''), query: q }, visitorNow())).omitted,
    /** How many pages have each value of each facet. */
    facets: (): FacetCounts => catalogue.count(catalogue.rows),
  };
}

async function readFound(
  index: SearchIndex,
  found: SearchResults,
  count: number,
): Promise<FoundPage[]> {
  const results = await readResults(index, found, [0, count]);
  return Promise.all(
    results.map((result, place) => readPage(index, result, found.rows[place] ?? -1)),
  );
}

/** A result with the text that its excerpt leaves out. */
async function readPage(
  index: SearchIndex,
  { content, excerpt }: Awaited<ReturnType<typeof readResults>>[number],
  row: Row,
): Promise<FoundPage> {
  const { url, kind, language = 'fr', card, text, parts = [] } = content;
  const rest = await Promise.all(parts.map(async (_, part) => index.readPart(row, part)));
  const sections = [...text, ...rest.flat()];
  return {
    url,
    kind,
    language,
    meta: card,
    content: sections.map(([, , words]) => words).join('\n'),
    sections,
    excerpt: excerpt.runs.map((run) => (run.isMarked ? `[${run.text}]` : run.text)).join(''),
    marks: excerpt.runs.flatMap((run) => (run.isMarked ? [run.text] : [])),
    passages: excerpt.sections,
    filters: filtersOf(index, row),
    isPromoted: index.catalogue.access.has(row),
  };
}

function filtersOf({ catalogue }: SearchIndex, row: Row): FoundPage['filters'] {
  const counts = Object.entries(catalogue.count([row]));
  return Object.fromEntries(counts.map(([facet, values = {}]) => [facet, Object.keys(values)]));
}
