import type { SearchIndex } from './engine.ts';
import { parisDayOf } from '../../lib/paris-day.ts';
import { findTyped } from './find.ts';
import { wordsOf } from './folding.ts';
import type { ResultContent } from './result-content.ts';

/**
 * The pages that a search box proposes for what is typed so far: a country or another term whose name
 * begins so, then what the words find.
 * @param now milliseconds since 1970
 * @example await suggestPages(index, 'lib', { now, limit: 6 })
 *   → [{ url: '/pays/liban/', card: { title: 'Liban' }, … }, …]
 */
export async function suggestPages(
  index: SearchIndex,
  query: string,
  { now, limit }: { now: number; limit: number },
): Promise<ResultContent[]> {
  const { rows } = await findTyped(index, completeYear(query, now), now);
  const typed = wordsOf(query).join(' ');
  const named = [...index.catalogue.names]
    .filter(([, names]) => typed !== '' && names.some((name) => name.startsWith(typed)))
    .map(([row]) => row)
    .toSorted((a, b) => rankOf(a, index) - rankOf(b, index));
  const proposed = [...new Set([...named.slice(0, limit - 1), ...rows])].slice(0, limit);
  return Promise.all(proposed.map((row) => index.readContent(row)));
}

/** A year of this century that is being typed; « 200 » is rather a number. */
const BEGUN_YEAR = /(?<![^\s])20[1-9]?$/;

/**
 * A year that is being typed, as the latest that it may become: of numbers that begin so no page speaks.
 * @example completeYear('liban 202', Date.parse('2026-11-28')) → 'liban 2026' ; completeYear('201', …) → '2019'
 */
export function completeYear(query: string, now: number): string {
  return query.replace(BEGUN_YEAR, (begun) => {
    const year = parisDayOf(now).slice(0, 'yyyy'.length);
    return year.startsWith(begun) ? year : begun.padEnd('yyyy'.length, '9');
  });
}

/** Countries before topics, topics before the rest. */
function rankOf(row: number, { catalogue }: SearchIndex): number {
  const place = ['pays', 'thematique', 'collectivite'].findIndex((facet) =>
    catalogue.has(row, facet),
  );
  return place === -1 ? Infinity : place;
}
