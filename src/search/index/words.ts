/** A word said in so many pages comes before one said in fewer. */
const CLASSES = [20, 5, 2, 1];

/**
 * The words of a page that a visitor may misspell, or begin (« COOPALIM2 »), each once.
 * @param text folded
 * @example listSpelledWords('Le séisme au Maroc') → ['séisme', 'maroc']
 */
export function listSpelledWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .match(/(?<![\p{L}\p{N}])\p{Script=Latin}[\p{Script=Latin}\d]{3,23}(?![\p{L}\p{N}])/gu);
  return [...new Set(words)];
}

/**
 * In how many pages each word is.
 * @param pages the words of each page, each once
 * @example countWords([['séisme', 'maroc'], ['séisme']]) → Map { 'séisme' → 2, 'maroc' → 1 }
 */
export function countWords(pages: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of pages) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The words of the pages, one a line, those of many pages first: what a misspelled word may have meant.
 * @param counts of some pages, then of others
 * @param unsaid words that are spelled right, whether a page says them or not
 * @example listWords([new Map([['séisme', 2], ['maroc', 1]])], ['maroc', 'suisse']) → 'séisme\nmaroc\nsuisse'
 */
export function listWords(
  counts: readonly ReadonlyMap<string, number>[],
  unsaid: readonly string[],
): string {
  const sums = new Map<string, number>();
  for (const some of counts) {
    for (const [word, count] of some) sums.set(word, (sums.get(word) ?? 0) + count);
  }
  const classes = Map.groupBy(sums.keys(), (word) =>
    CLASSES.findIndex((least) => (sums.get(word) ?? 0) >= least),
  );
  const said = CLASSES.flatMap((_least, number) => (classes.get(number) ?? []).toSorted());
  return [...new Set([...said, ...unsaid])].join('\n');
}
