import type { Entry } from './entry.ts';
import { indexByTerm } from './term-index.ts';

type Subject = Pick<
  Entry,
  'slug' | 'path' | 'countries' | 'topics' | 'localGovernments' | 'networks'
>;

/** A shared country says more of what two items have in common than a shared topic. */
const WEIGHTS = { countries: 3, localGovernments: 3, topics: 1 } as const;
const KINDS = ['countries', 'localGovernments', 'topics'] as const;

/** One shared topic is too little. */
const MIN_SCORE = 2;

/**
 * Makes the search for the items that share most terms with one, best first; the order of the candidates
 * breaks ties. Only items that share a term are looked at: comparing each with each took 35 seconds of
 * a build of 10,000 entries.
 * @example relatedFinder(articles)(article, 3) → up to three other articles of the same country or topic
 */
export function relatedFinder<T extends Subject>(
  candidates: readonly T[],
): (subject: Subject, count: number) => T[] {
  const index = indexByTerm(candidates);
  const ranks = new Map(candidates.map((item, rank) => [item, rank]));
  const rankOf = (item: T) => ranks.get(item) ?? 0;
  return (subject, count) => {
    const scores = new Map<T, number>();
    for (const kind of KINDS) {
      for (const { slug } of subject[kind]) {
        for (const item of index[kind].get(slug) ?? []) {
          scores.set(item, (scores.get(item) ?? 0) + WEIGHTS[kind]);
        }
      }
    }
    return [...scores]
      .filter(([{ path }, score]) => score >= MIN_SCORE && path !== subject.path)
      .toSorted(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || rankOf(a) - rankOf(b))
      .slice(0, count)
      .map(([item]) => item);
  };
}
