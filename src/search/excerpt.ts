import { setFrenchTypography } from '../lib/typography.ts';

/** A run of an excerpt; the words that were looked for are marked. */
export interface Run {
  text: string;
  isMarked: boolean;
}

/**
 * Reads an excerpt, a text whose only markup is <mark>, into runs to be set as text: what a page says
 * can never become markup here. The index is folded, so French typography is set again.
 * @example readExcerpt("de l'<mark>eau</mark> !") → [{ text: 'de l’', … }, { text: 'eau', isMarked: true }, …]
 */
export function readExcerpt(excerpt: string): Run[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: setFrenchTypography(unescapeAngles(text)),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** The engine escapes these two and nothing else. */
function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
