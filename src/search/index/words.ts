/** A word said in so many pages comes before one said in fewer. */
const CLASSES = [20, 5, 2, 1];

/**
 * The words of the pages, one a line, those of many pages first: what a misspelled word may have meant.
 * @param texts one of each page, folded
 * @example listWords(['le séisme au Maroc', 'Le séisme, 2023']) → 'séisme\nmaroc'
 */
export function listWords(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = text
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])\p{Script=Latin}{4,24}(?![\p{L}\p{N}])/gu);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const classOf = (word: string) => CLASSES.findIndex((least) => (counts.get(word) ?? 0) >= least);
  return [...counts.keys()]
    .toSorted((a, b) => classOf(a) - classOf(b) || (a < b ? -1 : 1))
    .join('\n');
}
