import { correctSpelling } from './correct.ts';
import type { SearchIndex } from './engine.ts';
import { listNamedThings } from './named-things.ts';
import type { ParsedQuery } from './query.ts';

/**
 * The things of which any is asked, their words corrected: those of a list, or several countries.
 * @param words those that are searched
 * @example await listAlternatives(index, { alternatives: [], … }, ['liban', 'maroc']) → [['liban'], ['maroc']]
 */
export async function listAlternatives(
  index: SearchIndex,
  { alternatives, phrase }: ParsedQuery,
  words: readonly string[],
): Promise<readonly (readonly string[])[]> {
  if (phrase !== undefined) return [];
  if (alternatives.length === 0) return listNamedThings(words, index.catalogue);
  const things = await Promise.all(alternatives.map((thing) => correctSpelling(index, thing)));
  return things.map((thing) => thing.words).filter((thing) => thing.length > 0);
}
