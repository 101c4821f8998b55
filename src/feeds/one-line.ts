import type { Language } from '../lib/language.ts';
import { stripControlCharacters } from '../lib/text.ts';
import { setTypography } from '../lib/typography.ts';

/**
 * One line of text that every reader can show: some lose what follows a line separator pasted from Word.
 * @example toOneLine("L'eau\u0008\n: ici") → 'L’eau\u00A0: ici'
 */
export function toOneLine(text: string, language: Language = 'fr'): string {
  const line = text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').trim();
  return stripControlCharacters(setTypography(line, language));
}
