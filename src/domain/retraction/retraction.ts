import { isBefore } from '../../lib/dates.ts';
import type { ArticleSection } from '../article/article.ts';
import type { EntryFields } from '../entry/fields.ts';
import { isPublic, localInstant } from '../entry/visibility.ts';
import { isChosen } from '../stream/choice.ts';
import type { Stream } from '../stream/stream.ts';

/** Days during which feeds say that an item was taken away. */
const RETRACTION_DAYS = 30;

/** An item that was public and no longer is: what is left to say of it. */
export type Retraction = Pick<
  EntryFields,
  | 'title'
  | 'publishedOn'
  | 'embargoUntil'
  | 'countrySlugs'
  | 'topicSlugs'
  | 'localGovernmentSlugs'
  | 'networkSlugs'
  | 'language'
> & {
  /** The content file, from the project's root. */
  path: string;
  stableId: string;
  /** Local day and hour, `AAAA-MM-JJ HH:MM`. */
  expiresAt: string;
} & ({ kind: 'event' | 'resource' } | { kind: 'article'; section: ArticleSection });

/** The page of what was taken away, as its address is made. */
export type DatedPage =
  | { kind: 'event'; year: string; month: string; slug: string; sessionIds: readonly string[] }
  | { kind: 'resource'; year: string; slug: string };

type Withdrawn = Pick<EntryFields, 'isDraft' | 'embargoUntil' | 'expiresAt'>;

/**
 * The instant from which feeds no longer speak of an item that was taken away; nothing for one that stays.
 * @example retractionEnd({ expiresAt: '2026-12-01 08:00' }, 'Europe/Paris') → 2026-12-31T07:00:00Z
 */
export function retractionEnd(
  { expiresAt }: Pick<EntryFields, 'expiresAt'>,
  zone: string,
): Temporal.Instant | undefined {
  if (expiresAt === undefined) return undefined;
  const day = Temporal.PlainDate.from(expiresAt.slice(0, 10)).add({ days: RETRACTION_DAYS });
  return localInstant(`${day.toString()}${expiresAt.slice(10)}`, zone);
}

/**
 * Whether feeds say at an instant that an item was taken away.
 * @example isRetracted({ isDraft: false, expiresAt: '2026-12-01 08:00' }, { now: 2026-12-02T00:00Z, zone }) → true
 */
export function isRetracted<T extends Withdrawn>(
  entry: T,
  { now, zone }: { now: Temporal.Instant; zone: string },
): entry is T & { expiresAt: string } {
  const { isDraft, embargoUntil, expiresAt } = entry;
  const end = retractionEnd(entry, zone);
  if (expiresAt === undefined || end === undefined) return false;
  // What never appeared is not taken away.
  const hasAppeared = isPublic({ isDraft, embargoUntil }, { now, zone });
  return hasAppeared && !isPublic(entry, { now, zone }) && isBefore(now, end);
}

/**
 * Whether an item was taken away so long ago that nothing speaks of it any more.
 * @example isForgotten({ isDraft: false, expiresAt: '2026-12-01 08:00' }, { now: 2027-01-02T00:00Z, zone }) → true
 */
export function isForgotten(
  entry: Withdrawn,
  { now, zone }: { now: Temporal.Instant; zone: string },
): boolean {
  const end = retractionEnd(entry, zone);
  return !entry.isDraft && end !== undefined && !isBefore(now, end);
}

/** Whether an item belonged to a stream of each kind that one word names; the stream of a term or a section has a slug. */
const BELONGED: Readonly<
  Record<
    Exclude<Stream['kind'], 'language' | 'choice'>,
    (retraction: Retraction, slug: string) => boolean
  >
> = {
  site: () => true,
  articles: ({ kind }) => kind === 'article',
  agenda: ({ kind }) => kind === 'event',
  resources: ({ kind }) => kind === 'resource',
  section: (item, slug) => item.kind === 'article' && item.section === slug,
  countries: ({ countrySlugs }, slug) => countrySlugs.includes(slug),
  topics: ({ topicSlugs }, slug) => topicSlugs.includes(slug),
  localGovernments: ({ localGovernmentSlugs }, slug) => localGovernmentSlugs.includes(slug),
  networks: ({ networkSlugs }, slug) => networkSlugs.includes(slug),
};

/**
 * Whether the followers of a stream had received an item that was taken away.
 * @example concerns({ kind: 'countries', slug: 'liban', … }, { countrySlugs: ['liban'], … }) → true
 */
export function concerns(stream: Stream, retraction: Retraction): boolean {
  if (stream.kind === 'language') return stream.language === retraction.language;
  if (stream.kind === 'choice') return isChosen(stream, retraction);
  return BELONGED[stream.kind](retraction, 'slug' in stream ? stream.slug : '');
}
