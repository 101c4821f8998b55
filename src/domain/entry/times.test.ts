import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { day, dayAndHour, hour } from './times.ts';

describe('day', () => {
  test('keeps a day of the calendar as it is', () => {
    expect(day.parse('2024-02-29')).toBe('2024-02-29');
  });

  test.each([
    ['2025-02-30', 'Écrivez-la comme 2025-10-14 (année, mois, jour).'],
    ['demain', 'Écrivez-la comme 2025-10-14 (année, mois, jour).'],
    ['14/10/2025', 'Écrivez 2025-10-14.'],
    ['14 octobre 2025', 'Écrivez 2025-10-14.'],
    ['2025-1-1', 'Écrivez 2025-01-01.'],
    ['2025/10/14', 'Écrivez 2025-10-14.'],
    ['2025-31-12', 'Écrivez 2025-12-31.'],
    ['2025-l0-O4', 'Écrivez 2025-10-04.'],
    ['2025\u201110\u201114', 'Écrivez 2025-10-14.'],
  ])('refuses %j', (value, remedy) => {
    expect(problemsOf(day, value)).toEqual([
      `: « ${value} » n’est pas une date du calendrier. ${remedy}`,
    ]);
  });

  test.each([2025, null, undefined])('asks for a date in place of %j', (value) => {
    expect(problemsOf(day, value)).toEqual([
      ': Écrivez une date comme 2025-10-14 (année, mois, jour).',
    ]);
  });
});

describe('hour', () => {
  test('keeps an hour of the clock as it is', () => {
    expect(hour.parse('09:05')).toBe('09:05');
  });

  test.each([
    ['24:00', 'Écrivez "00:00", entre guillemets.'],
    ['25:00', 'Écrivez-la entre guillemets, comme "14:30".'],
    ['9:00', 'Écrivez "09:00", entre guillemets.'],
    ['14h30', 'Écrivez "14:30", entre guillemets.'],
    ['14 h', 'Écrivez "14:00", entre guillemets.'],
    ['l5:OO', 'Écrivez "15:00", entre guillemets.'],
  ])('refuses %j', (value, remedy) => {
    expect(problemsOf(hour, value)).toEqual([`: « ${value} » n’est pas une heure. ${remedy}`]);
  });

  test('asks for quotes around what YAML reads as a number', () => {
    expect(problemsOf(hour, 870)).toEqual([': Écrivez l’heure entre guillemets, comme "14:30".']);
  });
});

describe('dayAndHour', () => {
  test('keeps a day and an hour as they are', () => {
    expect(dayAndHour.parse('2025-10-14 08:00')).toBe('2025-10-14 08:00');
  });

  test.each(['2025-02-30 08:00', '2025-10-14 24:00', '08:00', 'demain'])('refuses %j', (value) => {
    expect(problemsOf(dayAndHour, value)).toEqual([
      `: « ${value} » n’est pas un jour et une heure. Écrivez-les entre guillemets, comme "2025-10-14 08:00".`,
    ]);
  });

  test.each([
    ['2025-10-14', '2025-10-14 08:00'],
    ['2025-10-14T09:30', '2025-10-14 09:30'],
    ['2025-10-14 9h', '2025-10-14 09:00'],
    ['14/10/2025 à 9h30', '2025-10-14 09:30'],
    ['14 octobre 2025', '2025-10-14 08:00'],
  ])('says how to write %j', (value, right) => {
    expect(problemsOf(dayAndHour, value)).toEqual([
      `: « ${value} » n’est pas un jour et une heure. Écrivez "${right}", entre guillemets.`,
    ]);
  });

  test('asks for text in place of a number', () => {
    expect(problemsOf(dayAndHour, 2025)).toEqual([
      ': Écrivez un jour et une heure entre guillemets, comme "2025-10-14 08:00".',
    ]);
  });
});
