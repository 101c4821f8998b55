import { publicationInstant } from '../domain/entry/publication.ts';
import { localInstant } from '../domain/entry/visibility.ts';
import type { Retraction } from '../domain/retraction/retraction.ts';
import { formatDay } from '../lib/french-dates.ts';
import { escapeHtml } from '../lib/html.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { itemTag, type FeedItem } from './item.ts';
import { toOneLine } from './one-line.ts';

/**
 * What is left of an item that was taken away: its title, and that it is gone. Its page is gone too, so
 * it leads to the list in which it stood.
 * @example toRetractedItem({ kind: 'event', title: 'Groupe-pays Mali', … }) → { title: 'Retiré : Groupe-pays Mali', url: 'https://…/agenda/', … }
 */
export function toRetractedItem(retraction: Retraction): FeedItem {
  const { kind, stableId, title, language, expiresAt } = retraction;
  const notice = toOneLine(strings.feed.retractedOn(formatDay(expiresAt.slice(0, 10))));
  return {
    id: itemTag(kind, stableId),
    url: absolute(listOf(retraction), site.url),
    // The title keeps the typography of its own language, as that of a cancelled event does.
    title: toOneLine(strings.feed.retracted(title), language),
    summary: notice,
    html: `<p>${escapeHtml(notice)}</p>`,
    authors: [site.name],
    categories: [],
    language: site.language,
    publishedAt: publicationInstant(retraction, site.defaultTime),
    updatedAt: localInstant(expiresAt, site.zone),
  };
}

function listOf(retraction: Retraction): string {
  if (retraction.kind === 'article') return routes.section(retraction.section);
  return retraction.kind === 'event' ? routes.agenda : routes.resources;
}
