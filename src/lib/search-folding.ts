/**
 * What the search engine reads in place of French typography: it cannot cut « l’eau » at U+2019, and
 * does not know that « œ » is « oe ». Pages and queries are folded by this same function.
 * @example foldForSearch('l’œuvre') → "l'oeuvre"
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}
