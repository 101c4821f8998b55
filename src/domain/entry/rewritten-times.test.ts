import { expect, test } from 'vitest';
import { rewriteDayAndHour, rewriteHour } from './rewritten-times.ts';

test.each([
  ['14h30', '14:30'],
  ['14 h', '14:00'],
  ['14.30', '14:30'],
  ['9 heures 05 min', '09:05'],
  ['14:30:00', '14:30'],
  ['2:30 pm', '14:30'],
  ['vers 9h', '09:00'],
  ['midi', '12:00'],
  ['24h', '00:00'],
])('« %s » is the hour %s', (written, hour) => {
  expect(rewriteHour(written)).toBe(`Écrivez "${hour}", entre guillemets.`);
});

test.each(['demain', '25:00', ''])('« %s » is no hour', (written) => {
  expect(rewriteHour(written)).toBeUndefined();
});

test.each([
  ['2025-10-14T14:30:00', '2025-10-14 14:30'],
  ['14/10/2025 à 9h', '2025-10-14 09:00'],
  ['14 octobre 2025, 9:05', '2025-10-14 09:05'],
  ['14 octobre 2025', '2025-10-14 08:00'],
])('« %s » is the moment %s', (written, moment) => {
  expect(rewriteDayAndHour(written, '08:00')).toBe(`Écrivez "${moment}", entre guillemets.`);
});

test('an hour alone is no moment', () => {
  expect(rewriteDayAndHour('9h', '08:00')).toBeUndefined();
});
