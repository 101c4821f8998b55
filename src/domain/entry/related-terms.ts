import { compareFrench } from '../../lib/text.ts';
import type { Entry, TermRef } from './entry.ts';
import { byTermKind, type TermKind } from './term-index.ts';

/** Terms of the four vocabularies, each in the order in which it is shown. */
export type TermLists = Record<TermKind, readonly TermRef[]>;

interface Options {
  /** The vocabulary that asks: its own terms are left out. */
  kind: TermKind;
  /** How many terms of each other vocabulary, at most. */
  limit: number;
}

/**
 * The terms that items name beside the one under which they stand, the most frequent first.
 * @example listRelatedTerms(itemsOfLebanon, { kind: 'countries', limit: 6 }) → { topics: [eau, crises], … }
 */
export function listRelatedTerms(
  items: readonly Pick<Entry, TermKind>[],
  { kind: own, limit }: Options,
): TermLists {
  return byTermKind((kind) =>
    kind === own ? [] : rankTerms(items.flatMap((item) => item[kind])).slice(0, limit),
  );
}

function rankTerms(terms: readonly TermRef[]): TermRef[] {
  return [...Map.groupBy(terms, ({ slug }) => slug).values()]
    .toSorted((a, b) => b.length - a.length || compareFrench(nameOf(a), nameOf(b)))
    .flatMap(([term]) => term ?? []);
}

function nameOf([term]: readonly TermRef[]): string {
  return term?.name ?? '';
}
