import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { daysOf, listMonths, monthsOf, weeksOf } from './month.ts';

const meeting = buildEvent({ titre: 'Meeting', jour: '2026-12-08' });
const forum = buildEvent({ titre: 'Forum', jour: '2026-11-30', jour_fin: '2026-12-02' });
const course = buildEvent({
  titre: 'Course',
  jour: '2026-12-03',
  jour_fin: '2027-01-07',
  seances: [{ jour: '2026-12-03' }, { jour: '2027-01-07' }],
});

describe('daysOf', () => {
  test.each([
    ['one day', meeting, ['2026-12-08']],
    ['every day from the first to the last', forum, ['2026-11-30', '2026-12-01', '2026-12-02']],
    ['the days of the sessions alone', course, ['2026-12-03', '2027-01-07']],
  ])('gives %s', (_name, event, days) => {
    expect(daysOf(event)).toEqual(days);
  });
});

test('monthsOf gives every month in which an event is held', () => {
  expect(monthsOf(forum)).toEqual(['2026-11', '2026-12']);
  expect(monthsOf(course)).toEqual(['2026-12', '2027-01']);
});

test.each([
  ['2026-11', '2027-01', ['2026-11', '2026-12', '2027-01']],
  ['2026-11', '2026-11', ['2026-11']],
])('listMonths goes from %s to %s, both among them', (first, last, months) => {
  expect(listMonths(first, last)).toEqual(months);
});

test('listMonths counts the months of more than a year', () => {
  expect(listMonths('2026-11', '2028-01')).toHaveLength(15);
});

describe('weeksOf', () => {
  test.each([
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-08', 6, '2026-07-27', '2026-09-06'],
  ])('cuts %s into %i weeks, from Monday %s to Sunday %s', (month, count, monday, sunday) => {
    const weeks = weeksOf(month, []);
    expect(weeks).toHaveLength(count);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]?.day).toBe(monday);
    expect(weeks.at(-1)?.[6]?.day).toBe(sunday);
  });

  test('puts each event on its days of the month, and on no day of another', () => {
    const days = weeksOf('2026-12', [forum, course, meeting]).flat();
    const held = days
      .filter(({ events }) => events.length > 0)
      .map(({ day, events }) => `${day} ${events.map(({ title }) => title).join()}`);
    expect(held).toEqual([
      '2026-12-01 Forum',
      '2026-12-02 Forum',
      '2026-12-03 Course',
      '2026-12-08 Meeting',
    ]);
    expect(days.filter(({ isInMonth }) => isInMonth)).toHaveLength(31);
  });
});
