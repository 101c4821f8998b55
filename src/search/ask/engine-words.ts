import { foldLetters } from '../../lib/text.ts';
import { isFiller } from './fillers.ts';
import { foldForSearch, stemOf } from './folding.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** Signs that a letter bears: the engine takes them off a query. */
const MARKS = /\p{M}/gu;

/**
 * The words that the engine reads, of a text as of a query: folded, each by its stem, without those
 * that every page says. Its own stemmer tells « décentralisée » and « décentralisation » apart; small
 * words were a third of its index.
 * @example engineWords('La coopération décentralisée à Xi’an') → ['cooper', 'decentralis', 'xian', 'xi']
 */
export function engineWords(text: string): string[] {
  const words = foldLetters(foldForSearch(text)).replaceAll(MARKS, '').match(WORD) ?? [];
  return words
    .flatMap((word) => (word.includes("'") ? [word.replaceAll("'", ''), ...word.split("'")] : word))
    .filter((word) => !isFiller(word))
    .map(stemOf);
}
