import { expect, test } from 'vitest';
import { FRENCH_MONTHS, FRENCH_SHORT_MONTHS, FRENCH_WEEKDAYS } from './french-calendar.ts';

/** As Unicode's own data name some days. */
const namesOf = (options: Intl.DateTimeFormatOptions, days: readonly Date[]): string[] => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return days.map((day) => format.format(day));
};
const firsts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
/** 1 January 2024 was a Monday. */
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

test('months and days of the week are called what Unicode calls them', () => {
  expect(FRENCH_MONTHS).toEqual(namesOf({ month: 'long' }, firsts));
  expect(FRENCH_SHORT_MONTHS).toEqual(namesOf({ month: 'short' }, firsts));
  expect(FRENCH_WEEKDAYS).toEqual(namesOf({ weekday: 'long' }, week));
});
