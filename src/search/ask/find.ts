import { findByDay } from './by-day.ts';
import type { SearchIndex } from './engine.ts';
import { parisDayOf } from '../../lib/paris-day.ts';
import { readTokens } from './folding.ts';
import type { SearchResults } from './search-results.ts';
import { filterOf } from './filter.ts';
import { correctSpelling } from './correct.ts';
import { withoutVain } from './vain-corrections.ts';
import { withoutExcluded } from './exclusions.ts';
import { withoutHouseName } from './house-name.ts';
import { matchPhrase, matchWords } from './match.ts';
import { listAlternatives } from './asked-things.ts';
import { withPhrases } from './phrases.ts';
import { orderByDay, orderByWords } from './order.ts';
import type { RankingContext } from './weight.ts';
import { parseQuery, type ParsedQuery } from './query.ts';
import { preferPlaces } from './places.ts';
import { addPromoted, promoteYear } from './promote.ts';
import { readSearch, type SearchState } from './state.ts';
import { withoutTerritoryKind } from './territory-kinds.ts';

/** With fewer recent results than this, the closed years are searched too. */
const MIN_RECENT_RESULTS = 10;
/** What is said of all results is true of so many at least, which are seen first. */
const SEEN_FIRST = 3;

/**
 * Finds what a search asks for: all its words, or most of them; any value inside a facet, all facets
 * together.
 * @param now milliseconds since 1970
 * @example await find(index, readSearch('?q=eau&pays=liban'), now)
 *   → { rows: [12, 3], matched: [12, 3, 40], words: ['eau'], … }
 */
export async function find(
  index: SearchIndex,
  state: SearchState,
  now: number,
): Promise<SearchResults> {
  return findAnywhere(index, { state, now, isTyped: false });
}

/**
 * Finds what a query may become whose last word is being typed: « coop » is as much « coopération ».
 * @param now milliseconds since 1970
 * @example await findTyped(index, 'groupe-pays lib', now) → { rows: [12, 3], … }
 */
export async function findTyped(
  index: SearchIndex,
  query: string,
  now: number,
): Promise<SearchResults> {
  return findAnywhere(index, { state: { ...readSearch(''), query }, now, isTyped: true });
}

interface SearchRequest {
  state: SearchState;
  now: number;
  /** Whether the last word is being typed. */
  isTyped: boolean;
}

async function findAnywhere(index: SearchIndex, request: SearchRequest): Promise<SearchResults> {
  const recent = await findIn(index, request);
  const isWhole = recent.rows.length >= MIN_RECENT_RESULTS && recent.omitted.length === 0;
  if (index.archived === 0 || (isWhole && recent.corrected === undefined)) return recent;
  await index.openArchive();
  return findIn(index, request);
}

async function findIn(index: SearchIndex, request: SearchRequest): Promise<SearchResults> {
  const query = parseQuery(request.state.query, parisDayOf(request.now));
  const found = await withPhrases(await findAsked(index, request, query), index, query);
  return withoutExcluded(found, index, query.excluded);
}

async function findAsked(
  index: SearchIndex,
  { state, now, isTyped }: SearchRequest,
  query: ParsedQuery,
): Promise<SearchResults> {
  const { phrase } = query;
  if (query.words.length === 0 && phrase === undefined) {
    return findByDay(index, state, { query, words: [], alternatives: [], isForeign: false, now });
  }
  const { catalogue } = index;
  const spelling = await correctSpelling(index, phrase === undefined ? query.words : []);
  const words =
    phrase === undefined ? withoutTerritoryKind(spelling.words, catalogue) : query.words;
  const alternatives = await listAlternatives(index, query, words);
  const begun = isTyped ? words.at(-1) : undefined;
  const { isForeign } = spelling;
  const subject = withoutHouseName(words, catalogue.house);
  const context: RankingContext = { query, words: subject, alternatives, isForeign, now };
  const keep = filterOf(index, state);
  const found =
    phrase === undefined
      ? await matchWords(index, { words, alternatives, begun }, keep)
      : await matchPhrase(index, phrase);
  const placed = await preferPlaces(found, index, words);
  const matches = addPromoted(await promoteYear(placed, index, context), index, subject);
  const matched = orderByWords(matches.scores, { catalogue, context });
  const rows = keep(matched);
  const unsaid = matches.omitted(rows.slice(0, SEEN_FIRST));
  const { corrections, omitted } = withoutVain(spelling, unsaid);
  return {
    rows: state.sort === 'date' ? orderByDay(rows, catalogue) : rows,
    matched,
    places: matches.places,
    words,
    corrected: retype(state.query, corrections),
    omitted: omitted.map((word) => asTyped(state.query, word)),
    isPartial: index.archived > 0,
  };
}

/**
 * A query with some of its words in place of others; nothing where none is.
 * @example retype('le Sésime', new Map([['sesime', 'séisme']])) → 'le séisme'
 */
function retype(query: string, corrections: ReadonlyMap<string, string>): string | undefined {
  if (corrections.size === 0) return undefined;
  return readTokens(query)
    .toReversed()
    .reduce((text, { word, start, end }) => {
      const other = corrections.get(word);
      return other === undefined ? text : text.slice(0, start) + other + text.slice(end);
    }, query);
}

/**
 * A word, or the name of a place, as it stands in the query.
 * @example asTyped('Le Royaume-Uni', 'royaume uni') → 'Royaume-Uni'
 */
function asTyped(query: string, words: string): string {
  const tokens = readTokens(query);
  const [first, last] = [words.split(' ').at(0), words.split(' ').at(-1)];
  const start = tokens.find(({ word }) => word === first)?.start;
  const end = tokens.find((token) => token.word === last && token.start >= (start ?? 0))?.end;
  return start === undefined || end === undefined ? words : query.slice(start, end);
}
