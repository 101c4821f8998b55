import { PAIR_FROM } from '../../lib/pairs.ts';
import type { TermRef } from '../entry/entry.ts';
import { choicesOf, keyOf, listChoices, partsOf, type Choice, type ChosenItem } from './choice.ts';
import type { StreamItem } from './item.ts';

/** A choice that had a page and feeds of its own, and the nearest that has some now. */
export interface FormerChoice {
  from: Choice;
  to: Choice;
}

/**
 * What could be followed as long as every crossing of a country, a topic and a kind of content had feeds
 * of its own: crossings of all three, now followed by the pair where it holds enough, else by the
 * country and the kind; pairs that hold little, by the country. Crossings that stay lost two formats:
 * they lead to themselves.
 * @param withdrawn what was taken away lately: where it was all that a crossing held, the feed of the term
 *   tells its followers so
 * @example listFormerChoices([article on water in Lebanon]) → [{ from: { country: Liban, topic: Eau }, to: { country: Liban } }, …]
 */
export function listFormerChoices(
  items: readonly StreamItem[],
  withdrawn: readonly ChosenItem[] = [],
): FormerChoice[] {
  const ofKinds = listChoices(items).filter(({ part }) => part !== undefined);
  const crossed = listPairs(items).flatMap(({ country, topic, items: held }) => {
    const pair = { country, topic };
    const isKept = held.length >= PAIR_FROM;
    return [
      { from: pair, to: isKept ? pair : { country } },
      ...partsOf(held).map((part) => ({
        from: { ...pair, part },
        to: isKept ? pair : { country, part },
      })),
    ];
  });
  return [
    ...crossed,
    ...ofKinds.map(({ country, topic, part }) => {
      const choice = { country, topic, part };
      return { from: choice, to: choice };
    }),
    ...listEmptied(withdrawn, new Set(items.flatMap(choicesOf).map(keyOf))),
  ];
}

/** Crossings that lost all that they held, by their country, or by their topic where they have none. */
function listEmptied(withdrawn: readonly ChosenItem[], held: ReadonlySet<string>): FormerChoice[] {
  const choices = new Map(withdrawn.flatMap(choicesOf).map((choice) => [keyOf(choice), choice]));
  return [...choices]
    .filter(([key]) => !held.has(key))
    .map(([, from]) => {
      const { country, topic } = from;
      return { from, to: country === undefined ? { topic } : { country } };
    });
}

interface Pair {
  country: TermRef;
  topic: TermRef;
  items: StreamItem[];
}

/** Each country and topic that some items have together, with these items. */
function listPairs(items: readonly StreamItem[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const item of items) {
    for (const country of item.entry.countries) {
      for (const topic of item.entry.topics) {
        const key = `${country.slug}/${topic.slug}`;
        const pair = pairs.get(key) ?? { country, topic, items: [] };
        pair.items.push(item);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}
