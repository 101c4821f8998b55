import { setFrenchTypography } from '../../lib/typography.ts';

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

/**
 * What an excerpt says after the title of its page, which stands above it already: most begin by it, or
 * by its last words.
 * @example dropTitle('<mark>Eau</mark> et climat. Une <mark>eau</mark> rare', 'Eau et climat') → 'Une <mark>eau</mark> rare'
 */
export function dropTitle(excerpt: string, title: string): string {
  const titleWords = wordsOf(title);
  const words = wordsOf(excerpt);
  const repeats = (start: number) =>
    titleWords.slice(start).every(({ word }, index) => words[index]?.word === word);
  // One word alone may begin any sentence, unless it is the whole title.
  const start = titleWords.findIndex(
    (_, index) => (index === 0 || index < titleWords.length - 1) && repeats(index),
  );
  if (start === -1) return excerpt;
  const next = words[titleWords.length - start];
  return next === undefined ? excerpt : excerpt.slice(next.from);
}

/** The words of a text without their marks and punctuation, and where each begins. */
function wordsOf(text: string): { word: string; from: number }[] {
  return [...text.matchAll(/\S+/g)]
    .map(({ 0: run, index }) => ({
      word: run.replaceAll(/<\/?mark>|[^\p{L}\p{N}’'-]/gu, '').toLowerCase(),
      from: index,
    }))
    .filter(({ word }) => word !== '');
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
