import { z } from 'zod';
import { isDay } from '../../lib/dates.ts';

/** Where the command that visits the pages keeps what it has seen. */
export const CRAWL_FILE = 'content/_controles/vie-privee.json';

/** From then on, the editors are asked to visit the pages again. */
const MAX_AGE_IN_DAYS = 180;

/**
 * What a browser saw that visited the pages of the built site; a visit that saw anything is not kept, so
 * that the page can claim nothing else.
 */
export const crawlSchema = z
  .strictObject({
    jour: z.string().refine(isDay),
    pages: z.int().positive(),
    requetes_etrangeres: z.literal(0),
    cookies: z.literal(0),
    stockage: z.literal(0),
  })
  .transform(({ jour, pages }) => ({ day: jour, pageCount: pages }));

/** The last visit of the pages that asked nobody else and left nothing in the browser. */
export type PrivacyCrawl = z.output<typeof crawlSchema>;

/**
 * Whether the pages should be visited again before the page still claims the last visit.
 * @param today in the zone of the site
 * @example isOld({ day: '2026-01-10', pageCount: 200 }, '2026-11-28') → true
 */
export function isOld({ day }: PrivacyCrawl, today: string): boolean {
  return Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' }).days > MAX_AGE_IN_DAYS;
}
