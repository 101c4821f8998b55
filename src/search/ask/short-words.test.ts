import { expect, test } from 'vitest';
import { formsOf, shortSingular } from './short-words.ts';

test.each([
  ['loi', ['loi', 'lois', 'loix']],
  ['projet', ['projet']],
])('formsOf %j → %j', (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});

test.each([
  ['lois', 'loi'],
  ['eaux', 'eau'],
  ['projets', undefined],
  ['loin', undefined],
])('shortSingular of %j is %j', (word, singular) => {
  expect(shortSingular(word)).toBe(singular);
});
