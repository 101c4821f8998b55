import { expect, test } from 'vitest';
import { describeSession } from './event-facts.ts';

const session = {
  startDay: '2027-03-11',
  endDay: '2027-03-11',
  startHour: undefined,
  endHour: undefined,
  zone: 'Europe/Paris',
};

test.each([
  ['a day alone', session, 'jeudi 11 mars 2027'],
  [
    'hours in Paris',
    { ...session, startHour: '17:30', endHour: '19:00' },
    'jeudi 11 mars 2027, 17 h 30 – 19 h (heure de Paris)',
  ],
  [
    'hours elsewhere, and the same in Paris',
    { ...session, startHour: '17:00', zone: 'Asia/Tokyo' },
    'jeudi 11 mars 2027, 17 h (heure de Tokyo), soit 9 h à Paris',
  ],
  [
    'hours of another day in Paris',
    { ...session, startHour: '05:00', zone: 'Asia/Tokyo' },
    'jeudi 11 mars 2027, 5 h (heure de Tokyo), soit 21 h (10 mars 2027) à Paris',
  ],
])('describeSession says %s', (_name, timing, words) => {
  expect(describeSession(timing).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(words);
});
