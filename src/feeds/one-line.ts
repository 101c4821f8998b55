import type { Language } from '../lib/language.ts';
import { joinLines, stripControlCharacters } from '../lib/text.ts';
import { setTypography } from '../lib/typography.ts';

/**
 * One line of text that every reader can show: some lose what follows a line separator pasted from Word.
 * @example toOneLine("L'eau\u0008\n: ici") → 'L’eau\u00A0: ici'
 */
export function toOneLine(text: string, language: Language = 'fr'): string {
  return stripControlCharacters(setTypography(joinLines(text).trim(), language));
}
