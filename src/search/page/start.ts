import { SearchPage } from './page.ts';
import { readPanel } from './panel.ts';
import { offerShortcut } from './shortcut-choice.ts';

const shortcut = document.querySelector<HTMLInputElement>('[data-shortcut]');
if (shortcut !== null) offerShortcut(shortcut);

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) await new SearchPage(readPanel(root)).start();
