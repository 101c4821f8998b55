import type { Language } from '../lib/language.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  title: string;
  path: string;
  /** The language of its title, French by default. */
  language?: Language;
}
