import type { Newsletter } from '../domain/newsletter/newsletter.ts';
import { routes } from '../routes.ts';
import { newsletterRecord } from '../search/record/page-record.ts';
import { strings } from '../ui/strings.ts';
import { publicationTime } from './json-ld.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

/**
 * The head of the archive of a newsletter; the search finds it by its title and its period, and the
 * items it names by their own pages.
 * @example newsletterMeta(newsletter)
 *   → { heading: 'La lettre de septembre 2025', trail: […], publishedAt: '2025-10-01T…', … }
 */
export function newsletterMeta(newsletter: Newsletter): PageMeta {
  const { title, summary } = newsletter;
  const path = routes.newsletter(newsletter);
  return pageMeta({
    title,
    description: summary,
    path,
    trail: [
      { title: strings.newsletter.listTitle, path: routes.newsletters },
      { title, path },
    ],
    publishedAt: publicationTime({ ...newsletter, embargoUntil: undefined }),
    search: newsletterRecord(newsletter),
  });
}
