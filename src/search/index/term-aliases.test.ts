import { expect, test } from 'vitest';
import { withAliases } from './term-aliases.ts';

test('the names of a term are synonyms; a page of one name has none', () => {
  expect(withAliases([], [['Liban', 'Lebanon'], ['Contact']])).toEqual([['Liban', 'Lebanon']]);
});

test('they join those that editors know', () => {
  const groups = [
    ['Ukraine', 'Kiev'],
    ['CGLU', 'UCLG'],
  ];
  expect(withAliases(groups, [['Ukraine', 'Ucrania', 'Україна']])).toEqual([
    ['Ukraine', 'Kiev', 'Ucrania', 'Україна'],
    ['CGLU', 'UCLG'],
  ]);
  expect(groups[0]).toEqual(['Ukraine', 'Kiev']);
});

test('each stands once: of two terms, and of two groups of editors, the first keeps it', () => {
  expect(
    withAliases(
      [
        ['Tchad', 'N’Djamena'],
        ['Lac', 'Lake'],
      ],
      [
        ['Tchad', 'Chad', 'Lake'],
        ['Chade', 'Chad', 'Tschad'],
      ],
    ),
  ).toEqual([
    ['Tchad', 'N’Djamena', 'Chad', 'Chade', 'Tschad'],
    ['Lac', 'Lake'],
  ]);
});
