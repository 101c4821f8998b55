import type { AgendaEvent } from '../domain/event/event.ts';
import type { StreamItem } from '../domain/stream/stream.ts';
import { formatDayRange, formatHours } from '../lib/french-dates.ts';
import { escapeHtml } from '../lib/html.ts';
import { formatSize } from '../lib/text.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { PARIS } from '../lib/zone.ts';
import { absolute, mediaRoute } from '../routes.ts';
import { strings } from '../ui/strings.ts';

/**
 * The whole content of a feed item: what its page shows, in the order of its page.
 * @example itemHtml({ kind: 'event', entry }, { bodyHtml, siteUrl }) → '<p><strong>Le 14 octobre 2025</strong>…'
 */
export function itemHtml(
  item: StreamItem,
  { bodyHtml, siteUrl }: { bodyHtml: string; siteUrl: string },
): string {
  return [
    item.kind === 'event' ? eventLine(item.entry) : '',
    `<p><strong>${escapeHtml(setTypography(item.entry.summary, item.entry.language))}</strong></p>`,
    bodyHtml,
    documentList(item, siteUrl),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * When and where an event takes place, in one line of text.
 * @example eventLineText(event) → 'Le 14 octobre 2025, 14 h – 16 h (heure de Paris), Paris'
 */
export function eventLineText(event: AgendaEvent): string {
  const days = formatDayRange(event.startDay, event.endDay);
  const zone = event.zone === PARIS ? strings.event.parisTime : strings.event.localTime(event.zone);
  const hours =
    event.startHour === undefined || event.sessions.length > 0
      ? undefined
      : `${formatHours(event.startHour, event.endHour)} (${zone})`;
  const format = event.format === undefined ? undefined : strings.event.formats[event.format];
  const sentence = [days, hours, event.venue ?? format].filter((part) => part !== undefined);
  return sentence.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}

function eventLine(event: AgendaEvent): string {
  return `<p>${escapeHtml(eventLineText(event))}</p>`;
}

function documentList({ kind, entry }: StreamItem, siteUrl: string): string {
  const own =
    kind === 'resource' && entry.media !== undefined
      ? [{ title: entry.title, ...entry.media }]
      : [];
  const items = [...own, ...entry.documents].map(({ title, path, bytes, format }) => {
    const words = escapeHtml(setFrenchTypography(`${title} (${format}, ${formatSize(bytes)})`));
    return `<li><a href="${escapeHtml(absolute(mediaRoute(path), siteUrl))}">${words}</a></li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
