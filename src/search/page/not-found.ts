import { wordsOfPath } from '../ask/path-words.ts';

/** Puts the words of the address that led nowhere in the search box of the page that says so… */
const words = wordsOfPath(location.href);
const box = document.querySelector<HTMLInputElement>('main [name=q]');
if (box !== null) box.value = words;

/** … and lists the pages that they are likely to have meant; without an answer, the box remains. */
const nearby = document.querySelector<HTMLElement>('[data-nearby]');
if (nearby !== null) {
  listNearby(nearby).catch((error: unknown) => {
    nearby.toggleAttribute('data-empty', true);
    console.error(error);
  });
}

/** The search is fetched once the page stands: it weighs more than all the rest of it. */
async function listNearby(section: HTMLElement): Promise<void> {
  if (words === '') {
    section.toggleAttribute('data-empty', true);
    return;
  }
  const { listNearPages } = await import('./near-pages.ts');
  await listNearPages(section, words);
}
