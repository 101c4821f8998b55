import { beforeAll, expect, test } from 'vitest';
import { openBuiltSearch, type BuiltSearch } from '../../scripts/report/engine.ts';
import { findMissedQuestions, readQuestions } from '../../scripts/report/questions.ts';
import { DIST, fileOf, SITE_ROOT } from '../support/dist.ts';

const questions = await readQuestions(SITE_ROOT);
let search: BuiltSearch | undefined;

beforeAll(async () => {
  search = await openBuiltSearch(DIST);
});

test('every page that a question should find exists, and no question is there twice', () => {
  const expected = questions.flatMap((question) => question.expected);
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(expected.filter((address) => fileOf(address) === undefined)).toEqual([]);
  expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
});

test('every question shows the page that an editor would show, among the first three', async () => {
  if (search === undefined) throw new Error('The fixture site has no search index.');
  expect(await findMissedQuestions(questions, search.find)).toEqual([]);
});

test('a question that finds nothing, or another page, is reported with what comes first', async () => {
  if (search === undefined) throw new Error('The fixture site has no search index.');
  const asked = [
    { query: 'xylophonique', expected: ['/pays/liban/'] },
    { query: 'paradiplomatie', expected: ['/pays/liban/'] },
    { query: 'liban', expected: ['/pays/liban/'] },
  ];
  expect(await findMissedQuestions(asked, search.find)).toEqual([
    { query: 'xylophonique', found: [] },
    { query: 'paradiplomatie', found: ['/ressources/2026/compte-rendu/'] },
  ]);
});
