import type { SearchIndex } from './engine.ts';
import { isFiller } from './fillers.ts';
import { wordsOf } from './folding.ts';
import type { ParsedQuery } from './query.ts';
import type { ResultContent } from './result-content.ts';
import type { SearchResults } from './search-results.ts';

/** So many results are read for the small words of a phrase, which the engine does not know. */
const READ_FIRST = 20;

/**
 * The results that say the phrases of a query, those that say them with their small words first.
 * @example await withPhrases(results, index, { phrases: ['à quoi sert un groupe-pays'], … })
 *   → { rows: [7, 12], … } where page 7 says it so, and page 12 « groupe-pays » alone
 */
export async function withPhrases(
  results: SearchResults,
  index: SearchIndex,
  { phrases }: ParsedQuery,
): Promise<SearchResults> {
  let found = results;
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    found = await keepSaying(found, index, words);
    if (words.some(isFiller)) found = await wholeFirst(found, index, words);
  }
  return found;
}

async function keepSaying(
  results: SearchResults,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchResults> {
  // Of small words alone the engine knows nothing.
  if (words.every(isFiller)) return results;
  const saying = new Set((await index.find(`"${words.join(' ')}"`)).map(({ row }) => row));
  const isSaying = (row: number) => saying.has(row);
  return {
    ...results,
    rows: results.rows.filter(isSaying),
    matched: results.matched.filter(isSaying),
  };
}

async function wholeFirst(
  results: SearchResults,
  index: SearchIndex,
  words: readonly string[],
): Promise<SearchResults> {
  const first = results.rows.slice(0, READ_FIRST);
  const phrase = ` ${words.join(' ')} `;
  const texts = await Promise.all(first.map(async (row) => textOf(await index.readContent(row))));
  const whole = first.filter((_, place) => texts[place]?.includes(phrase));
  return { ...results, rows: [...new Set([...whole, ...results.rows])] };
}

function textOf({ card, text }: ResultContent): string {
  const parts = [card.title, ...text.map(([, , words]) => words)];
  return ` ${parts.flatMap(wordsOf).join(' ')} `;
}
