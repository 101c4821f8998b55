import { SearchPage } from './page.ts';
import { readPanel } from './panel.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) await new SearchPage(readPanel(root)).start();
