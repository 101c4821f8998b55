import type { SearchIndex } from './engine.ts';
import type { Matches } from './matches.ts';
import { isPromoted, type RankingContext } from './weight.ts';

/** How much more a page weighs that says the year. */
const SAYS_YEAR = 2.5;

/**
 * A page that says the year of a query, beside its words, answers it best.
 * @example (await promoteYear(matches, index, { query: { year: '2025', … }, words: ['assises'] })).scores
 *   // raised where « 2025 » is said
 */
export async function promoteYear(
  matches: Matches,
  index: SearchIndex,
  { query, words }: RankingContext,
): Promise<Matches> {
  if (query.year === undefined) return matches;
  const scores = new Map(matches.scores);
  for (const { row } of await index.find([...words, query.year].join(' '))) {
    const score = scores.get(row);
    if (score !== undefined) scores.set(row, score * SAYS_YEAR);
  }
  return { ...matches, scores };
}

/**
 * A page to which editors lead by these words is found even where it does not say them.
 * @example addPromoted(matches, index, ['adherer']).scores
 *   → the same, and Map { 7 → 1 } for the page to which « adhérer » leads
 */
export function addPromoted(
  matches: Matches,
  { catalogue }: SearchIndex,
  words: readonly string[],
): Matches {
  const scores = new Map(matches.scores);
  for (const row of catalogue.access.keys()) {
    if (isPromoted(row, catalogue, words)) scores.set(row, Math.max(1, scores.get(row) ?? 0));
  }
  return { ...matches, scores };
}
