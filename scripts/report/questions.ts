import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { formatFault, type Fault } from '../../src/domain/check/fault.ts';
import { describeNoWord } from '../../src/domain/check/setting-words.ts';
import { parseYamlList } from '../../src/domain/check/yaml-list.ts';

/** Where editors keep what visitors type, beside the content. */
export const QUESTIONS_FILE = 'content/_recherche/questions.yml';

const FORM = 'Écrivez sur chaque ligne « - { recherche: eau, trouve: [/thematiques/eau/] } ».';

const address = z.string({ error: FORM }).regex(/^\/(?:[\w.-]+\/)*$/, {
  error: 'Écrivez l’adresse depuis la racine du site, avec ses barres, comme /pays/liban/.',
});

const questions = z
  .array(
    z.strictObject(
      {
        recherche: z.string({
          error: ({ input }) =>
            typeof input === 'number' || typeof input === 'boolean' ? describeNoWord(input) : FORM,
        }),
        trouve: z.array(address, { error: FORM }).min(1, FORM),
      },
      { error: FORM },
    ),
    { error: FORM },
  )
  .default([]);

/** One thing that visitors type, and the pages of which one should come among the first three. */
export interface Question {
  query: string;
  expected: readonly string[];
}

/** How many results a visitor sees at once. */
const SHOWN_FIRST = 3;

/**
 * What editors want to be found, as they have written it.
 * @example parseQuestions('- { recherche: eau, trouve: [/thematiques/eau/] }') → { questions: [{ query: 'eau', … }], problems: [] }
 */
export function parseQuestions(source: string): { questions: Question[]; problems: Fault[] } {
  const { data, problems } = parseYamlList(source, {
    file: QUESTIONS_FILE,
    schema: questions,
    form: FORM,
  });
  const found = (data ?? []).map(({ recherche, trouve }) => ({
    query: recherche,
    expected: trouve,
  }));
  return { questions: found, problems };
}

/**
 * The same from a project, which may keep no such file.
 * @throws when the file is not written as it should be
 * @example readQuestions('/chemin/du/projet') → [{ query: 'eau', expected: ['/thematiques/eau/'] }, …]
 */
export async function readQuestions(root: string): Promise<Question[]> {
  const file = path.join(root, QUESTIONS_FILE);
  if (!existsSync(file)) return [];
  const { questions: found, problems } = parseQuestions(await readFile(file, 'utf8'));
  const [problem] = problems;
  if (problem !== undefined) throw new Error(formatFault(problem));
  return found;
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
