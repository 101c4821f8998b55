/**
 * The words of a text, folded: no accents, no capitals, no punctuation.
 * @example foldedWords('L’été, à Nîmes') → ['l', 'ete', 'a', 'nimes']
 */
function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Every run of so many words in a text.
 * @example runsOfWords('un deux trois', 2) → ['un deux', 'deux trois']
 */
export function runsOfWords(text: string, length: number): string[] {
  const words = foldedWords(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_word, start) => words.slice(start, start + length).join(' '));
}
