import { decodeHTML } from 'entities';

/**
 * Decodes the entities of HTML once, as a browser does: the numbers of Windows-1252 too (HTML § 13.2.5.80).
 * @example decodeEntities('l&#146;&eacute;t&eacute; &lt;b&gt;') → 'l’été <b>'
 */
export function decodeEntities(words: string): string {
  return words.includes('&') ? decodeHTML(words) : words;
}
