import { PAIR_FROM } from '../../lib/pairs.ts';
import { groupByEach } from '../../lib/group.ts';
import { compareFrench } from '../../lib/text.ts';
import { KINDS } from '../kinds.ts';
import type { TermRef } from '../entry/entry.ts';
import type { StreamItem } from './item.ts';

/** The kinds of content between which a subscriber chooses, in the words of addresses. */
export const STREAM_PARTS = [
  KINDS.articles.part,
  KINDS.agenda.part,
  KINDS.ressources.part,
] as const;

/** A kind of content, as addresses name it. */
type StreamPart = (typeof STREAM_PARTS)[number];

/** Two of a country, a topic and a kind of content; one alone is a stream by itself. */
export interface Choice {
  country?: TermRef | undefined;
  topic?: TermRef | undefined;
  part?: StreamPart | undefined;
}

/** What a choice holds. */
export type ChoiceStream = { kind: 'choice'; items: readonly StreamItem[] } & Choice;

/** The kind of content of each kind of item. */
export const PART_OF = {
  article: KINDS.articles.part,
  event: KINDS.agenda.part,
  resource: KINDS.ressources.part,
} as const;

/**
 * Every choice that can be followed, in French alphabetical order, its items in the given order: kinds
 * of content with one term as soon as they hold something, a country with a topic from three items on.
 * All crossings of the three were nearly half the files of a site of 4,000 entries, most with one item.
 * @example listChoices([article on water in Lebanon]) → [{ kind: 'choice', country: Liban, part: 'actualites', items: […] }, …]
 */
export function listChoices(items: readonly StreamItem[]): ChoiceStream[] {
  const choices = new Map(items.flatMap(choicesOf).map((choice) => [keyOf(choice), choice]));
  const groups = groupByEach(items, (item) => choicesOf(item).map(keyOf));
  return [...choices]
    .map(([key, choice]) => ({ kind: 'choice' as const, ...choice, items: groups.get(key) ?? [] }))
    .filter(({ part, items: { length } }) => part !== undefined || length >= PAIR_FROM)
    .toSorted(inReadingOrder);
}

/**
 * The kinds of content of some items, in the order of STREAM_PARTS.
 * @example partsOf([{ kind: 'resource', entry }, { kind: 'article', entry }]) → ['actualites', 'ressources']
 */
export function partsOf(items: readonly StreamItem[]): StreamPart[] {
  return STREAM_PARTS.filter((part) => items.some(({ kind }) => PART_OF[kind] === part));
}

/**
 * Whether an item, known by its slugs, is part of a choice.
 * @example isChosen({ country: Liban, part: 'agenda' }, { kind: 'event', countrySlugs: ['liban'], topicSlugs: [] }) → true
 */
export function isChosen(
  { country, topic, part }: Choice,
  item: { kind: StreamItem['kind']; countrySlugs: string[]; topicSlugs: string[] },
): boolean {
  return (
    (country === undefined || item.countrySlugs.includes(country.slug)) &&
    (topic === undefined || item.topicSlugs.includes(topic.slug)) &&
    (part === undefined || PART_OF[item.kind] === part)
  );
}

/** What of an item says by which choices it is found. */
export interface ChosenItem {
  kind: StreamItem['kind'];
  entry: Readonly<Record<'countries' | 'topics', readonly TermRef[]>>;
}

/**
 * The choices by which an item is found: its pairs of a country and a topic, and its kind with each term.
 * @example choicesOf(article on water in Lebanon) → [{ country: Liban, topic: Eau }, { country: Liban, part: 'actualites' }, { topic: Eau, part: 'actualites' }]
 */
export function choicesOf({ kind, entry }: ChosenItem): Choice[] {
  const part = PART_OF[kind];
  const pairs = entry.countries.flatMap((country) =>
    entry.topics.map((topic) => ({ country, topic })),
  );
  const terms = [
    ...entry.countries.map((country) => ({ country })),
    ...entry.topics.map((topic) => ({ topic })),
  ];
  return [...pairs, ...terms.map((choice) => ({ ...choice, part }))];
}

/**
 * What tells a choice from others.
 * @example keyOf({ country: Liban, part: 'agenda' }) → 'liban//agenda'
 */
export function keyOf({ country, topic, part }: Choice): string {
  return [country?.slug, topic?.slug, part].join('/');
}

function inReadingOrder(a: Choice, b: Choice): number {
  const [countryA, topicA, partA] = namesOf(a);
  const [countryB, topicB, partB] = namesOf(b);
  return (
    compareFrench(countryA, countryB) ||
    compareFrench(topicA, topicB) ||
    compareFrench(partA, partB)
  );
}

function namesOf({ country, topic, part }: Choice) {
  return [country?.name ?? '', topic?.name ?? '', part ?? ''] as const;
}
