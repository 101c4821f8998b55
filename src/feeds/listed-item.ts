import { titleWithState } from '../domain/event/event.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import type { Language } from '../lib/language.ts';
import { itemPage } from './address.ts';

/** What a plain list says of an item: enough to choose it. */
export interface ListedItem {
  kind: StreamItem['kind'];
  href: string;
  title: string;
  /** The first and last days on which it takes place; when it was published, as far as it is known. */
  dates: readonly [first: string, last: string];
  language: Language;
}

/**
 * The items of a stream as a plain list shows them.
 * @example listedItems(stream.items) → [{ kind: 'event', href: '/agenda/2025/10/…', title: '…', dates: ['2025-10-14', '2025-10-14'], language: 'fr' }, …]
 */
export function listedItems(items: readonly StreamItem[]): ListedItem[] {
  return items.map((item) => ({
    kind: item.kind,
    href: itemPage(item),
    title: item.kind === 'event' ? titleWithState(item.entry) : item.entry.title,
    dates: datesOf(item),
    language: item.entry.language,
  }));
}

function datesOf(item: StreamItem): ListedItem['dates'] {
  if (item.kind === 'event') return [item.entry.startDay, item.entry.endDay];
  return [item.entry.publicationDate, item.entry.publicationDate];
}
