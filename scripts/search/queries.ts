import { Refusal } from '../command-line/run-command.ts';

/** What visitors type, and the addresses of which one should come first. */
export interface Query {
  text: string;
  isExpected: (address: string) => boolean;
}

/**
 * Reads queries, one a line: the words, a tab, then a regular expression of addresses.
 * @param file for the messages
 * @throws Refusal when a line has no such form, or when there is none
 * @example readQueries('liban\t^/pays/liban/$', 'questions.tsv') → [{ text: 'liban', isExpected }]
 */
export function readQueries(source: string, file: string): Query[] {
  const queries = source.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const place = `${file}:${String(index + 1)}`;
    const [text, pattern] = line.split('\t');
    if (text === undefined || pattern === undefined) {
      throw new Refusal(
        `${place} — Écrivez la question, une tabulation, puis l’adresse attendue, comme ^/pays/liban/$.`,
      );
    }
    const expected = readPattern(pattern.trim(), place);
    return [{ text: text.trim(), isExpected: (address: string) => expected.test(address) }];
  });
  if (queries.length > 0) return queries;
  throw new Refusal(
    `${file} ne contient aucune question. Écrivez-en une par ligne : les mots, une tabulation, l’adresse attendue.`,
  );
}

function readPattern(pattern: string, place: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch {
    throw new Refusal(
      `${place} — « ${pattern} » n’est pas une expression régulière. Écrivez l’adresse attendue, comme ^/pays/liban/$.`,
    );
  }
}
