/** What a vowel cuts off: « l’ », « d’ », « jusqu’ ». */
const ELISION = /(?<![\p{L}\p{N}'])(?:[dl]|(?:jus|lors|puis|quoi)?qu)'(?=[\p{L}\p{N}])/giu;
/** « n’a », « s’est »; but « N’Djamena » is a name. */
const PRONOUN = /(?<![\p{L}\p{N}'])[cjmnstCJMNST]'(?=\p{Ll})/gu;

/**
 * What the search engine reads in place of French typography: it cannot cut « l’eau » at U+2019, and
 * does not know that « œ » is « oe ». Elided words go: « l’œuvre » and « œuvre » are one search. Pages
 * and queries are folded by this same function; it keeps as many words as there were.
 * @example foldForSearch('jusqu’à l’œuvre') → 'à oeuvre'
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(ELISION, '')
    .replaceAll(PRONOUN, '');
}
