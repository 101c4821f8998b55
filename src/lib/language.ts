/** The languages that an item may be written in; the site around it speaks French. */
export const LANGUAGES = ['fr', 'en', 'es', 'ar'] as const;

/** One of them, as in `lang`. */
export type Language = (typeof LANGUAGES)[number];

/** The languages that have a home and a stream of their own; the site itself is in French. */
export const STREAM_LANGUAGES = ['en', 'es', 'ar'] as const satisfies Language[];

/** A language with a home of its own, beside French. */
export type StreamLanguage = (typeof STREAM_LANGUAGES)[number];

/** What an element says of its words when they are in another language than those around it. */
interface LanguageMark {
  lang?: Language;
  dir?: 'ltr' | 'rtl';
}

/**
 * The attributes of words that stand among words of another language (RGAA 8.7 and 8.8, 8.10): none
 * when the language is the same, a direction only when it changes.
 * @example markLanguage('ar') → { lang: 'ar', dir: 'rtl' } ; markLanguage('en') → { lang: 'en' }
 * @example markLanguage('fr', 'ar') → { lang: 'fr', dir: 'ltr' } ; markLanguage('fr') → {}
 */
export function markLanguage(language: Language, around: Language = 'fr'): LanguageMark {
  if (language === around) return {};
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/**
 * The same as they are written in HTML, each after a space.
 * @example languageAttributes('ar') → ' lang="ar" dir="rtl"' ; languageAttributes('fr') → ''
 */
export function languageAttributes(language: Language): string {
  const mark = Object.entries(markLanguage(language));
  return mark.map(([name, value]) => ` ${name}="${String(value)}"`).join('');
}

/**
 * The direction in which a language is written.
 * @param language by its code
 * @example directionOf('ar') → 'rtl' ; directionOf('fr') → 'ltr'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
