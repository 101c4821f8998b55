import { countAll, search, type FacetCounts, type Result } from './engine.ts';
import { isLongOver, phaseOf } from './event-time.ts';
import { placeUpcomingFirst } from './order.ts';
import { ask, toWords, WORDS_PATH } from './query.ts';
import { asksNothing, FACETS, withoutFacet, type Choices, type SearchState } from './state.ts';

const EVENT = 'event';
/** Events whose dates are read at once. */
const BATCH = 3;

/**
 * Finds what a search asks for: any value inside a facet, all facets together.
 * @param now milliseconds since 1970: events that are not over stand before those that are
 */
export async function find(state: SearchState, now: number): Promise<Result[]> {
  const words = wordsOf(state);
  const filters = toFilters(state.choices);
  if (words === null || state.sort === 'date') {
    const { results } = await search(words, { filters, sort: { date: 'desc' } });
    return results;
  }
  const { results } = await search(words, { filters });
  const { type = [EVENT] } = state.choices;
  if (results.length === 0 || !type.includes(EVENT)) return results;
  const events = await search(words, {
    filters: { ...filters, type: { any: [EVENT] } },
    sort: { date: 'desc' },
  });
  return placeUpcomingFirst(results, {
    events: new Set(events.results.map(({ id }) => id)),
    upcoming: await listUpcoming(events.results, now),
  });
}

/** The same search in the words that were meant, where the site writes a word but for a letter. */
export async function correct(state: SearchState): Promise<SearchState> {
  const { corrected = state.query } = await ask(state.query, {
    find: (words) => search(words, { filters: {} }),
    readWords,
  });
  return { ...state, query: corrected };
}

async function readWords(): Promise<string> {
  const response = await fetch(WORDS_PATH);
  if (!response.ok) throw new Error(`${WORDS_PATH}: ${String(response.status)}`);
  return response.text();
}

/** From the latest date back, as far as one may still not be over. */
async function listUpcoming(events: readonly Result[], now: number): Promise<Set<string>> {
  const upcoming = new Set<string>();
  for (let start = 0; start < events.length; start += BATCH) {
    const batch = events.slice(start, start + BATCH);
    const dates = await Promise.all(
      batch.map(async ({ id, data }) => ({ id, dates: (await data()).meta })),
    );
    for (const event of dates) {
      if (phaseOf(event.dates, now) !== 'past') upcoming.add(event.id);
    }
    if (dates.some((event) => isLongOver(event.dates, now))) break;
  }
  return upcoming;
}

/**
 * How many results each value of each facet has; in a facet where something is chosen, how many
 * another of its values would add.
 */
export async function countValues(asked: SearchState): Promise<FacetCounts> {
  const all = await countAll();
  if (asksNothing(asked)) return all;
  const state = await correct(asked);
  const count = async (choices: Choices) =>
    (await search(wordsOf(state), { filters: toFilters(choices) })).filters;
  const counts = { ...(await count(state.choices)) };
  for (const facet of FACETS) {
    if (state.choices[facet] === undefined) continue;
    counts[facet] = (await count(withoutFacet(state.choices, facet)))[facet];
  }
  return counts;
}

function wordsOf({ query }: SearchState): string | null {
  return toWords(query) || null;
}

function toFilters(choices: Choices): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries(choices).map(([facet, any]) => [facet, { any }]));
}
