import { visitorNow } from '../../lib/clock.ts';
import { wordsOfPath } from '../ask/path-words.ts';
import { suggest } from '../ask/suggest.ts';
import { withIndex } from './open-index.ts';

const MAX_PAGES = 5;

/** Puts the words of the address that led nowhere in the search box of the page that says so… */
const words = wordsOfPath(location.href);
const box = document.querySelector<HTMLInputElement>('main [name=q]');
if (box !== null) box.value = words;

/** … and lists the pages that they are likely to have meant; without an answer, the box remains. */
const nearby = document.querySelector<HTMLElement>('[data-nearby]');
if (nearby !== null && words !== '') listNearby(nearby).catch(console.error);

async function listNearby(section: HTMLElement): Promise<void> {
  const wanted = { now: visitorNow(), limit: MAX_PAGES };
  const pages = await withIndex((index) => suggest(index, words, wanted));
  const items = pages.map(({ url, card }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = card.title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.replaceChildren(...items);
  section.hidden = items.length === 0;
}
