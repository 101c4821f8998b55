import type { Retraction } from '../domain/retraction/retraction.ts';
import { formatDay } from '../lib/french-dates.ts';
import { strings } from '../ui/strings.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

/**
 * The head of the page that says, for thirty days, that an item was taken away.
 * @example withdrawnMeta({ title: 'Appel à candidatures', expiresAt: '2026-12-05 08:00', … }, path).heading → 'Retiré : Appel à candidatures'
 */
export function withdrawnMeta({ title, expiresAt }: Retraction, path: string): PageMeta {
  const description = strings.feed.retractedOn(formatDay(expiresAt.slice(0, 10)));
  return pageMeta({
    title: strings.feed.retracted(title),
    description,
    path,
    trail: [],
    isHidden: true,
  });
}
