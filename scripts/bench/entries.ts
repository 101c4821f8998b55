import { makeWriter, type Writer } from './prose.ts';
import { makeRandom, type Random } from './random.ts';

/** What a generated entry says, before it is written as a file of ours or of another generator. */
export interface BenchEntry {
  kind: 'article' | 'event' | 'resource';
  /** The part of its name that no other has, without the day. */
  slug: string;
  title: string;
  summary: string;
  /** ISO: that of an event is the day on which it is held. */
  day: string;
  /** ISO: when it was published. */
  publishedOn: string;
  body: string;
  terms: Terms;
  /** Where the text of a resource is: beside its card, or elsewhere. */
  hasFile: boolean;
}

/** The slugs of the terms of an entry, by vocabulary; those that the content holds. */
export interface Terms {
  pays: readonly string[];
  thematiques: readonly string[];
  collectivites: readonly string[];
  reseaux: readonly string[];
}

interface Options {
  count: number;
  /** What of terms there is to choose from. */
  terms: Terms;
  seed?: number;
}

const FIRST_YEAR = 2005;
/** The day of the bench: nothing is published later. */
export const BENCH_DAY = '2026-11-28';
/** The instant of every build, in seconds since 1970: noon in Paris. */
export const BENCH_EPOCH = 1_795_863_600;

/**
 * So many entries, the same for the same seed: seven articles, two events and one resource out of ten,
 * 525, 180 and 120 words each, over twenty years, some events still to come.
 * @example makeEntries({ count: 1000, terms }) → [{ kind: 'article', slug: 'bench-1', … }, …]
 */
export function makeEntries({ count, terms, seed = 17 }: Options): BenchEntry[] {
  const random = makeRandom(seed);
  const writer = makeWriter(random);
  return Array.from({ length: count }, (_, index) =>
    makeEntry(index + 1, { random, writer, terms }),
  );
}

const LENGTHS = { article: 525, event: 180, resource: 120 } as const;

function makeEntry(
  number: number,
  { random, writer, terms }: { random: Random; writer: Writer; terms: Terms },
): BenchEntry {
  const kind = kindOf(number);
  const publishedOn = pastDay(random);
  const chosen = chooseTerms(random, terms);
  const [country = random.pick(terms.pays)] = chosen.pays;
  const length = LENGTHS[kind] * (0.5 + random.integer(100) / 100);
  return {
    kind,
    slug: `${kind}-${String(number)}`,
    title: `${writer.words(6)} ${String(number)}`,
    summary: `${writer.sentence(12)} ${writer.sentence(10)}`,
    day: kind === 'event' ? addDays(publishedOn, 7 + random.integer(60)) : publishedOn,
    publishedOn,
    body: writer.text(length, `../../pays/${country}.md`),
    terms: chosen,
    hasFile: random.chance(50),
  };
}

function kindOf(number: number): BenchEntry['kind'] {
  if (number % 10 < 7) return 'article';
  return number % 10 < 9 ? 'event' : 'resource';
}

/** Half of them in the last third: a site publishes more as it grows. */
function pastDay(random: Random): string {
  const last = Temporal.PlainDate.from(BENCH_DAY);
  const days = last.since({ year: FIRST_YEAR, month: 1, day: 1 }, { largestUnit: 'days' }).days;
  return addDays(BENCH_DAY, -Math.floor(days * (random.integer(10_000) / 10_000) ** 1.6));
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function chooseTerms(random: Random, terms: Terms): Terms {
  return {
    pays: random.some(terms.pays, random.pick([0, 1, 1, 2])),
    thematiques: random.some(terms.thematiques, random.pick([1, 1, 2])),
    collectivites: random.some(terms.collectivites, random.chance(20) ? 1 : 0),
    reseaux: random.some(terms.reseaux, random.chance(20) ? 1 : 0),
  };
}
