import {
  countAll,
  readWords,
  search,
  type FacetCounts,
  type Question,
  type Result,
} from './engine.ts';
import { isLongOver, phaseOf } from './event-time.ts';
import { placeUpcomingFirst } from './order.ts';
import { ask, toWords } from './query.ts';
import { asksNothing, FACETS, withoutFacet, type Choices, type SearchState } from './state.ts';

const EVENT = 'event';
/** Events whose dates are read at once. */
const BATCH = 3;

/** What a search finds. */
export interface Found {
  results: Result[];
  /** The words that were searched in place of those typed, which no page says. */
  corrected: string | undefined;
}

/**
 * Finds what a search asks for: any value inside a facet, all facets together.
 * @param now milliseconds since 1970: events that are not over stand before those that are
 */
export async function find(state: SearchState, now: number): Promise<Found> {
  const isByDate = state.query === '' || state.sort === 'date';
  const question: Question = { filters: toFilters(state.choices) };
  if (isByDate) question.sort = { date: 'desc' };
  const { answer, corrected } = await ask(state.query, {
    find: (words) => search(words, question),
    readWords,
  });
  const { results } = answer;
  const { type = [EVENT] } = state.choices;
  if (isByDate || results.length === 0 || !type.includes(EVENT)) return { results, corrected };
  const { results: events } = await search(corrected ?? toWords(state.query), {
    filters: { ...question.filters, type: { any: [EVENT] } },
    sort: { date: 'desc' },
  });
  const known = {
    events: new Set(events.map(({ id }) => id)),
    upcoming: await listUpcoming(events, now),
  };
  return { results: placeUpcomingFirst(results, known), corrected };
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
 * @param state with the words that were searched
 */
export async function countValues(state: SearchState): Promise<FacetCounts> {
  const all = await countAll();
  if (asksNothing(state)) return all;
  const words = state.query === '' ? null : toWords(state.query);
  const count = async (choices: Choices) =>
    (await search(words, { filters: toFilters(choices) })).filters;
  const counts = { ...(await count(state.choices)) };
  for (const facet of FACETS) {
    if (state.choices[facet] === undefined) continue;
    counts[facet] = (await count(withoutFacet(state.choices, facet)))[facet];
  }
  return counts;
}

function toFilters(choices: Choices): Question['filters'] {
  return Object.fromEntries(Object.entries(choices).map(([facet, any]) => [facet, { any }]));
}
