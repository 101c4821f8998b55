import { wordsOfPath } from '../ask/path-words.ts';

/** Puts the words of the address that led nowhere in the search box of the page that says so. */
const box = document.querySelector<HTMLInputElement>('main [name=q]');
if (box !== null) box.value = wordsOfPath(location.href);
