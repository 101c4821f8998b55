import { visitorNow } from '../../lib/clock.ts';
import { suggestPages } from '../ask/suggest-pages.ts';
import { withIndex } from './open-index.ts';

const MAX_PAGES = 5;

/**
 * Lists in a section the pages that some words find; where there are none, it is not seen, and keeps its place.
 * @example await listNearPages(section, 'groupe pays liban') // links to /pays/liban/ and others
 */
export async function listNearPages(section: HTMLElement, words: string): Promise<void> {
  const wanted = { now: visitorNow(), limit: MAX_PAGES };
  const pages = await withIndex((index) => suggestPages(index, words, wanted));
  const items = pages.map(({ url, card }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = card.title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('[data-looking]')?.remove();
  section.querySelector('ul')?.replaceChildren(...items);
  section.toggleAttribute('data-empty', items.length === 0);
}
