import { setFrenchTypography } from '../lib/typography.ts';

/** A run of an excerpt; the words that were looked for are marked. */
export interface Run {
  text: string;
  isMarked: boolean;
}

/**
 * Reads an excerpt, a text whose only markup is <mark>, into runs to be set as text: what a page says
 * can never become markup here. The engine cuts it anywhere and joins its words by ordinary spaces.
 * @example readExcerpt('de l’<mark>eau</mark> : oui.') → [{ text: '… de l’', … }, { text: 'eau', isMarked: true }, { text: '\u00A0: oui.', … }]
 */
export function readExcerpt(excerpt: string, language = 'fr'): Run[] {
  const typeset = language === 'fr' ? setFrenchTypography : (text: string) => text;
  return showCuts(excerpt)
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: typeset(unescapeAngles(text)),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** A text that begins in the middle of a sentence, or ends there, says so. */
function showCuts(excerpt: string): string {
  const words = excerpt.replaceAll(/<\/?mark>/g, '').trim();
  const start = /^[\p{Ll},;:)»]/u.test(words) ? '… ' : '';
  const end = /[.!?…»]$/.test(words) || words === '' ? '' : ' …';
  return `${start}${excerpt}${end}`;
}

/** The engine escapes these two and nothing else. */
function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
