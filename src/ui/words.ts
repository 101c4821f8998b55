import type { Language } from '../lib/language.ts';
import { site } from '../site.config.ts';
import type { Words } from './frame-words.ts';
import { strings } from './strings.ts';
import { arabic } from './strings.ar.ts';
import { english } from './strings.en.ts';
import { spanish } from './strings.es.ts';

const WORDS: Readonly<Record<Language, Words>> = {
  fr: { ...strings, tagline: site.tagline },
  en: english,
  es: spanish,
  ar: arabic,
};

/**
 * The words of a page's frame in its language.
 * @example wordsOf('en').menu.agenda → 'Events'
 */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
