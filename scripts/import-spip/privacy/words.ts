import { findWaysToReach } from '../../../src/domain/check/body/ways-to-reach.ts';
import { closeGaps } from './close-gaps.ts';
import { makeHoles } from './holes.ts';

/** Words without what they said of how to reach persons, and how much that was. */
export interface Kept {
  words: string;
  count: number;
}

/**
 * A line of words without the addresses and mobile numbers of persons, nor what these leave behind.
 * @example leaveOut('Jean Dupont (jean.dupont@a.fr), Lyon') → { words: 'Jean Dupont, Lyon', count: 1 }
 */
export function leaveOut(words: string): Kept {
  const { text, count } = makeHoles(words);
  return count === 0 ? { words, count } : { words: closeGaps(text).trim(), count };
}

/**
 * Words in which « … » stands for what is not to be repeated.
 * @example hideWays('Écrire à jean.dupont@a.fr') → 'Écrire à …'
 */
export function hideWays(words: string): string {
  return findWaysToReach(words)
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}…${shown.slice(end)}`, words);
}
