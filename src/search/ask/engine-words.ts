import { foldLetters } from '../../lib/text.ts';
import { isFiller } from './fillers.ts';
import { foldForSearch, stemOf } from './folding.ts';

/** A word with its accents, as letters or as signs of their own, and with what an apostrophe joins. */
const MARKED_WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
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
  return cutWords(foldForSearch(text)).flatMap(stemsOf);
}

/**
 * The words of a folded text, as it writes them.
 * @example cutWords('à Xi'an, Île-de-France') → ['à', "Xi'an", 'Île', 'de', 'France']
 */
export function cutWords(folded: string): string[] {
  return folded.match(MARKED_WORD) ?? [];
}

/**
 * The words that the engine reads in place of one word of a text.
 * @param word of a folded text
 * @example stemsOf("Xi'an") → ['xian', 'xi'] ; stemsOf('la') → []
 */
export function stemsOf(word: string): string[] {
  const words = foldLetters(word).replaceAll(MARKS, '').match(WORD) ?? [];
  return words
    .flatMap((one) => (one.includes("'") ? [one.replaceAll("'", ''), ...one.split("'")] : one))
    .filter((one) => !isFiller(one))
    .map(stemOf);
}
