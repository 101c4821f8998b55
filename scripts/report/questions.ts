import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where editors keep what visitors type, beside the content. */
export const QUESTIONS_FILE = 'content/_recherche/questions.yml';

const questions = z.array(
  z.strictObject({ recherche: z.string(), trouve: z.array(z.string()).min(1) }),
);

/** One thing that visitors type, and the pages of which one should come among the first three. */
export interface Question {
  query: string;
  expected: readonly string[];
}

/** How many results a visitor sees at once. */
const SHOWN_FIRST = 3;

/**
 * What editors want to be found; they may keep no such file.
 * @throws when the file is not written as it should be
 * @example readQuestions('/chemin/du/projet') → [{ query: 'eau', expected: ['/thematiques/eau/'] }, …]
 */
export async function readQuestions(root: string): Promise<Question[]> {
  const file = path.join(root, QUESTIONS_FILE);
  if (!existsSync(file)) return [];
  const source = await readFile(file, 'utf8');
  const { data, error } = questions.safeParse(parse(source));
  if (data === undefined) {
    throw new Error(
      `${QUESTIONS_FILE} : écrivez sur chaque ligne « - { recherche: eau, trouve: [/thematiques/eau/] } ».`,
      { cause: error },
    );
  }
  return data.map(({ recherche, trouve }) => ({ query: recherche, expected: trouve }));
}

/**
 * The questions that no longer lead to what was expected, with what comes first instead.
 * @param search gives the addresses of the first pages found
 * @example findMissedQuestions([{ query: 'eau', expected: ['/thematiques/eau/'] }], search) → []
 */
export async function findMissedQuestions(
  asked: readonly Question[],
  search: (query: string, count: number) => Promise<readonly string[]>,
): Promise<{ query: string; found: readonly string[] }[]> {
  const answers = await Promise.all(
    asked.map(async ({ query, expected }) => ({
      query,
      expected,
      found: await search(query, SHOWN_FIRST),
    })),
  );
  return answers
    .filter(({ expected, found }) => !found.some((address) => expected.includes(address)))
    .map(({ query, found }) => ({ query, found }));
}
