import type { Day } from '../../lib/dates.ts';
import type { Article } from './article.ts';

/** After so many years without a change, what an article says may no longer hold. */
export const ARCHIVE_YEARS = 5;

/**
 * The first day on which an article is shown as an old one: what counts is its last change.
 * @example archiveDay({ publishedOn: '2022-01-14', updatedOn: undefined }) → '2027-01-14'
 */
export function archiveDay({
  publishedOn,
  updatedOn = publishedOn,
}: Pick<Article, 'publishedOn' | 'updatedOn'>): Day {
  return Temporal.PlainDate.from(updatedOn).add({ years: ARCHIVE_YEARS }).toString();
}
