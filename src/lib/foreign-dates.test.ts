import { expect, test } from 'vitest';
import { formatForeignDay } from './foreign-dates.ts';

test.each([
  ['en', '1 September 2025'],
  ['es', '1 de septiembre de 2025'],
  ['ar', '1 سبتمبر 2025'],
])('a day in %s reads %s, in Western figures', (language, words) => {
  expect(formatForeignDay('2025-09-01', language)).toBe(words);
});
