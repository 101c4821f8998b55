import { PAIR_FROM } from '../../lib/pairs.ts';
import type { TermRef } from '../entry/entry.ts';
import { PART_OF, STREAM_PARTS } from './choice.ts';
import type { StreamItem } from './item.ts';

/**
 * How many items of each part, in the order of STREAM_PARTS, by country then topic; '' stands for any.
 * What is not followed is left out.
 */
export type ChoiceCounts = Record<string, Record<string, number[]>>;

/**
 * How many items each choice holds, for a form that offers only what holds something.
 * @example countChoices([article on water in Lebanon]) → { '': { '': [1, 0, 0], eau: [1, 0, 0] }, liban: { … } }
 */
export function countChoices(items: readonly StreamItem[]): ChoiceCounts {
  const counts: ChoiceCounts = {};
  for (const { kind, entry } of items) {
    const part = STREAM_PARTS.indexOf(PART_OF[kind]);
    for (const country of ['', ...entry.countries.map(slugOf)]) {
      const topics = (counts[country] ??= {});
      for (const topic of ['', ...entry.topics.map(slugOf)]) {
        const parts = (topics[topic] ??= STREAM_PARTS.map(() => 0));
        parts[part] = (parts[part] ?? 0) + 1;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([country, topics]) => [country, followedOnly(country, topics)]),
  );
}

function followedOnly(country: string, topics: Record<string, number[]>): Record<string, number[]> {
  const isFollowed = ([topic, parts]: [string, number[]]) =>
    country === '' || topic === '' || parts.reduce((sum, count) => sum + count, 0) >= PAIR_FROM;
  return Object.fromEntries(Object.entries(topics).filter(isFollowed));
}

function slugOf({ slug }: TermRef): string {
  return slug;
}
