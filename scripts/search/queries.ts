/** What visitors type, and the addresses of which one should come first. */
export interface Query {
  text: string;
  isExpected: (address: string) => boolean;
}

/**
 * Reads queries, one a line: the words, a tab, then a regular expression of addresses.
 * @throws when a line has no such form, with its number
 * @example readQueries('liban\t^/pays/liban/$') → [{ text: 'liban', isExpected }]
 */
export function readQueries(source: string): Query[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [text, pattern] = line.split('\t');
    if (text === undefined || pattern === undefined) {
      throw new Error(
        `Ligne ${String(index + 1)} : écrivez la recherche, une tabulation, puis l’adresse attendue.`,
      );
    }
    const expected = new RegExp(pattern.trim());
    return [{ text: text.trim(), isExpected: (address: string) => expected.test(address) }];
  });
}
