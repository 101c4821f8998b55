import { compareFrench } from '../../lib/text.ts';
import type { TermRef } from './entry.ts';

/**
 * Each term once, in French alphabetical order.
 * @example uniqueTerms([maroc, liban, maroc]) → [liban, maroc]
 */
export function uniqueTerms(terms: readonly TermRef[]): TermRef[] {
  return [...new Map(terms.map((term) => [term.slug, term])).values()].toSorted((a, b) =>
    compareFrench(a.name, b.name),
  );
}
