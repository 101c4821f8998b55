import { expect, test } from 'vitest';
import { readQueries } from './queries.ts';

test('readQueries reads the words and the address that is expected', () => {
  const [query, ...others] = readQueries('# Pays\r\n\r\nliban \t^/pays/liban/$\r\n', 'q.tsv');
  expect(others).toEqual([]);
  expect(query?.text).toBe('liban');
  expect(query?.isExpected('/pays/liban/')).toBe(true);
  expect(query?.isExpected('/pays/')).toBe(false);
});

test.each([
  ['eau\t/eau\nliban', 'q.tsv:2 — Écrivez la question, une tabulation, puis l’adresse attendue'],
  ['eau\t(', 'q.tsv:1 — « ( » n’est pas une expression régulière.'],
  ['# rien\n', 'q.tsv ne contient aucune question.'],
  ['', 'q.tsv ne contient aucune question.'],
])('readQueries refuses %j', (source, message) => {
  expect(() => readQueries(source, 'q.tsv')).toThrow(message);
});
