import { expect, test } from 'vitest';
import { describeSession } from './event-facts.ts';

const session = { day: '2027-03-11', title: undefined, startHour: undefined, endHour: undefined };

test.each([
  ['a day alone', session, 'Europe/Paris', 'jeudi 11 mars 2027'],
  [
    'hours in Paris',
    { ...session, startHour: '17:30', endHour: '19:00' },
    'Europe/Paris',
    'jeudi 11 mars 2027, 17 h 30 – 19 h (heure de Paris)',
  ],
  [
    'hours elsewhere',
    { ...session, startHour: '09:00' },
    'Asia/Tokyo',
    'jeudi 11 mars 2027, 9 h (heure locale, Asia/Tokyo)',
  ],
])('describeSession tells %s, with the zone of the hours', (_name, told, zone, words) => {
  expect(describeSession(told, zone).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(words);
});
