import { expect, test } from 'vitest';
import { formatForeignDate } from './foreign-dates.ts';

test.each([
  ['2025-09-01', 'en', '1 September 2025'],
  ['2025-09-01', 'es', '1 de septiembre de 2025'],
  ['2025-09-01', 'ar', '1 سبتمبر 2025'],
  ['2023-11', 'en', 'November 2023'],
  ['2023-11', 'es', 'noviembre de 2023'],
  ['2023-11', 'ar', 'نوفمبر 2023'],
  ['2023', 'en', '2023'],
])('%s in %s reads %s, in Western figures', (date, language, words) => {
  expect(formatForeignDate(date, language)).toBe(words);
});
