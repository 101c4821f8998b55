import { expect, test } from 'vitest';
import { describeFile } from './file-words.ts';

test.each([
  [{ format: 'PDF', bytes: 1_234_567, pageCount: 14 }, 'PDF, 1,2\u00A0Mo, 14\u00A0p.'],
  [{ format: 'PDF', bytes: 48_213, pageCount: 1 }, 'PDF, 48\u00A0ko, 1\u00A0p.'],
  [
    { format: 'MP3', bytes: 5_100_000, durationSeconds: 75 },
    'MP3, 5,1\u00A0Mo, 1\u00A0min 15\u00A0s',
  ],
  [{ format: 'DOCX', bytes: 20_000 }, 'DOCX, 20\u00A0ko'],
  [{ pageCount: 3 }, '3\u00A0p.'],
])('describeFile says %j in a few words', (facts, words) => {
  expect(describeFile(facts)).toBe(words);
});

test('describeFile says pages in the words it is given', () => {
  const facts = { format: 'PDF', bytes: 48_213, pageCount: 14 };
  expect(describeFile(facts, ['page', 'pages'])).toBe('PDF, 48\u00A0ko, 14\u00A0pages');
});
