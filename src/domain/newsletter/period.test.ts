import { describe, expect, test } from 'vitest';
import { isWithin, readPeriod, wholeMonthOf } from './period.ts';

describe('readPeriod', () => {
  test.each([
    ['2025-09-01', '2025-09-30'],
    ['2025-09-15', '2025-09-15'],
    ['2024-02-29', '2025-01-01'],
  ])('reads %s to %s', (from, to) => {
    expect(readPeriod(from, to)).toEqual({ period: { from, to } });
  });

  test.each([
    [
      '2025-02-30',
      '2025-03-31',
      [
        '« --du » : « 2025-02-30 » n’est pas une date du calendrier. Écrivez-la comme 2025-09-01 (année, mois, jour).',
      ],
    ],
    [
      '01/09/2025',
      '',
      [
        '« --du » : « 01/09/2025 » n’est pas une date du calendrier. Écrivez-la comme 2025-09-01 (année, mois, jour).',
        '« --au » : il manque une date. Écrivez-la comme --au 2025-09-01 (année, mois, jour).',
      ],
    ],
    [
      undefined,
      undefined,
      [
        '« --du » : il manque une date. Écrivez-la comme --du 2025-09-01 (année, mois, jour).',
        '« --au » : il manque une date. Écrivez-la comme --au 2025-09-01 (année, mois, jour).',
      ],
    ],
    [
      '2025-09-30',
      '2025-09-01',
      ['La période finit (2025-09-01) avant de commencer (2025-09-30). Échangez les deux dates.'],
    ],
  ])('says what to write for %j to %j', (from, to, problems) => {
    expect(readPeriod(from, to)).toEqual({ problems });
  });
});

describe('isWithin', () => {
  test.each([
    ['2025-08-31', false],
    ['2025-09-01', true],
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('judges %s', (day, expected) => {
    expect(isWithin(day, { from: '2025-09-01', to: '2025-09-30' })).toBe(expected);
  });
});

describe('wholeMonthOf', () => {
  test.each([
    ['2025-09-01', '2025-09-30', '2025-09'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2025-02-01', '2025-02-27', undefined],
    ['2025-09-02', '2025-09-30', undefined],
    ['2025-08-01', '2025-09-30', undefined],
    ['2024-09-01', '2025-09-30', undefined],
  ])('of %s to %s is %s', (from, to, month) => {
    expect(wholeMonthOf({ from, to })).toBe(month);
  });
});
