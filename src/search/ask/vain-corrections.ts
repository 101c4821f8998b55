import type { Spelling } from './correct.ts';
import { wordsOf } from './folding.ts';

/**
 * The corrections of a query without those that the results do not say either: their words are left out as they were typed.
 * @example withoutVain({ corrections: Map { 'export' → 'expert' }, unknown: [] }, ['expert'])
 *   → { corrections: Map {}, omitted: ['export'] }
 */
export function withoutVain(
  { corrections, unknown }: Pick<Spelling, 'corrections' | 'unknown'>,
  unsaid: readonly string[],
): { corrections: ReadonlyMap<string, string>; omitted: string[] } {
  const isVain = (other: string) => wordsOf(other).some((word) => unsaid.includes(word));
  const vain = [...corrections].filter(([, other]) => isVain(other));
  const replaced = vain.flatMap(([, other]) => wordsOf(other));
  return {
    corrections: new Map([...corrections].filter(([, other]) => !isVain(other))),
    omitted: [
      ...unknown,
      ...vain.map(([word]) => word),
      ...unsaid.filter((word) => !replaced.includes(word)),
    ],
  };
}
