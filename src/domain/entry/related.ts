import type { Entry } from './entry.ts';

type Subject = Pick<Entry, 'slug' | 'path' | 'countries' | 'topics' | 'localGovernments'>;

/** A shared country says more of what two items have in common than a shared topic. */
const WEIGHTS = { countries: 3, localGovernments: 3, topics: 1 } as const;

/**
 * The items that share most terms with one, best first; the given order breaks ties.
 * @example findRelated(article, articles, 3) → up to three other articles of the same country or topic
 */
export function findRelated<T extends Subject>(
  subject: Subject,
  candidates: readonly T[],
  count: number,
): T[] {
  return candidates
    .filter(({ path }) => path !== subject.path)
    .map((item) => ({ item, score: scoreOf(subject, item) }))
    .filter(({ score }) => score > 1)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ item }) => item);
}

function scoreOf(a: Subject, b: Subject): number {
  return (['countries', 'localGovernments', 'topics'] as const)
    .map((kind) => WEIGHTS[kind] * countShared(a[kind], b[kind]))
    .reduce((sum, score) => sum + score, 0);
}

function countShared(a: readonly { slug: string }[], b: readonly { slug: string }[]): number {
  const slugs = new Set(a.map(({ slug }) => slug));
  return b.filter(({ slug }) => slugs.has(slug)).length;
}
