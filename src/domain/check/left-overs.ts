/** What keeps the place of words that nobody has written yet: « [lieu à compléter] », « le XX mars », « TODO ». */
export const LEFT_OVER =
  /\[(?:[\p{L}’' ]{1,40} )?(?:[àÀ]|[aA]) (?:compl[ée]ter|pr[ée]ciser|confirmer|venir|v[ée]rifier|remplacer)[^[\]\n]{0,100}\]|\bX{3,}\b|\bXX(?=\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|heures?|euros?|€)|\s?h\b)|\b(?:TODO|FIXME|TBC|TBD)\b/u;

/** What printers set to judge a page before it has a text. */
export const FALSE_TEXT = /\blorem ipsum\b/i;

export const FALSE_TEXT_LEFT = 'Ce faux texte est resté. Remplacez-le par le vrai.';

/**
 * What to say of such words.
 * @example describeLeftOver('TODO') → '« TODO » est resté. Écrivez ce qui manque, ou retirez-le.'
 */
export function describeLeftOver(words: string): string {
  return `« ${words} » est resté. Écrivez ce qui manque, ou retirez-le.`;
}
