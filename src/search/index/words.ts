/** A word said in so many pages comes before one said in fewer. */
const CLASSES = [20, 5, 2, 1];

/**
 * The words of a page that a visitor may misspell, each once.
 * @param text folded
 * @example listSpelledWords('Le séisme au Maroc') → ['séisme', 'maroc']
 */
export function listSpelledWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .match(/(?<![\p{L}\p{N}])\p{Script=Latin}{4,24}(?![\p{L}\p{N}])/gu);
  return [...new Set(words)];
}

/**
 * The words of the pages, one a line, those of many pages first: what a misspelled word may have meant.
 * @param pages the words of each page, each once
 * @example listWords([['séisme', 'maroc'], ['séisme']]) → 'séisme\nmaroc'
 */
export function listWords(pages: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const words of pages) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const classOf = (word: string) => CLASSES.findIndex((least) => (counts.get(word) ?? 0) >= least);
  return [...counts.keys()]
    .toSorted((a, b) => classOf(a) - classOf(b) || (a < b ? -1 : 1))
    .join('\n');
}
