import { visitorNow } from '../../lib/clock.ts';
import { find } from '../ask/find.ts';
import { wordsOfPath } from '../ask/path-words.ts';

const MOST = 5;

/** Puts the words of the address that led nowhere in the search box of the page that says so… */
const words = wordsOfPath(location.href);
const box = document.querySelector<HTMLInputElement>('main [name=q]');
if (box !== null) box.value = words;

/** … and lists the pages that they are likely to have meant; without an answer, the box remains. */
const nearby = document.querySelector<HTMLElement>('[data-nearby]');
if (nearby !== null && words !== '') listNearby(nearby).catch(console.error);

async function listNearby(section: HTMLElement): Promise<void> {
  const state = { query: words, choices: {}, sort: 'pertinence' } as const;
  const { results } = await find(state, visitorNow());
  const pages = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
  const items = pages.map(({ url, meta }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title ?? url;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.replaceChildren(...items);
  section.hidden = items.length === 0;
}
