import { titleWithState } from '../domain/event/event.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import type { Language } from '../lib/language.ts';
import { itemPage } from './address.ts';

/** What a plain list says of an item: enough to choose it. */
export interface ListedItem {
  kind: StreamItem['kind'];
  href: string;
  title: string;
  /** When it takes place, or when it was published. */
  days: readonly [first: string, last: string];
  language: Language;
}

/**
 * The items of a stream as a plain list shows them.
 * @example listedItems(stream.items) → [{ kind: 'event', href: '/agenda/2025/10/…', title: '…', days: ['2025-10-14', '2025-10-14'], language: 'fr' }, …]
 */
export function listedItems(items: readonly StreamItem[]): ListedItem[] {
  return items.map((item) => ({
    kind: item.kind,
    href: itemPage(item),
    title: item.kind === 'event' ? titleWithState(item.entry) : item.entry.title,
    days: daysOf(item),
    language: item.entry.language,
  }));
}

function daysOf(item: StreamItem): ListedItem['days'] {
  if (item.kind === 'event') return [item.entry.startDay, item.entry.endDay];
  return [item.entry.publishedOn, item.entry.publishedOn];
}
