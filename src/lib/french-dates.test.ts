import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDayRange,
  formatDays,
  formatHour,
  formatHours,
  formatMonth,
  formatShortMonth,
  formatWeekday,
  formatWhen,
} from './french-dates.ts';

const MONTHS = [
  ['01', 'janvier', 'janv.'],
  ['02', 'février', 'févr.'],
  ['03', 'mars', 'mars'],
  ['04', 'avril', 'avr.'],
  ['05', 'mai', 'mai'],
  ['06', 'juin', 'juin'],
  ['07', 'juillet', 'juil.'],
  ['08', 'août', 'août'],
  ['09', 'septembre', 'sept.'],
  ['10', 'octobre', 'oct.'],
  ['11', 'novembre', 'nov.'],
  ['12', 'décembre', 'déc.'],
] as const;

describe('formatDay', () => {
  test.each([
    ['2025-09-01', '1er\u00A0septembre 2025'],
    ['2025-01-01', '1er\u00A0janvier 2025'],
    ['2025-10-14', '14\u00A0octobre 2025'],
    ['2025-09-02', '2\u00A0septembre 2025'],
    ['2025-12-31', '31\u00A0décembre 2025'],
    ['2024-02-29', '29\u00A0février 2024'],
    ['1975-07-21', '21\u00A0juillet 1975'],
  ])('writes %s as « %s »', (day, words) => {
    expect(formatDay(day)).toBe(words);
  });

  test.each(MONTHS)('names the month %s %s', (number, month) => {
    expect(formatDay(`2025-${number}-11`)).toBe(`11\u00A0${month} 2025`);
  });
});

describe('formatDate', () => {
  test.each([
    ['2025-09-01', '1er\u00A0septembre 2025', 'le 1er\u00A0septembre 2025'],
    ['2023-11', 'novembre 2023', 'en novembre 2023'],
    ['2023', '2023', 'en 2023'],
  ])('writes %s as « %s », and formatWhen as « %s »', (date, words, when) => {
    expect(formatDate(date)).toBe(words);
    expect(formatWhen(date)).toBe(when);
  });
});

describe('formatWeekday', () => {
  test.each([
    ['2025-10-13', 'lundi 13\u00A0octobre 2025'],
    ['2025-10-14', 'mardi 14\u00A0octobre 2025'],
    ['2025-10-01', 'mercredi 1er\u00A0octobre 2025'],
    ['2025-10-16', 'jeudi 16\u00A0octobre 2025'],
    ['2025-10-17', 'vendredi 17\u00A0octobre 2025'],
    ['2025-10-18', 'samedi 18\u00A0octobre 2025'],
    ['2025-10-19', 'dimanche 19\u00A0octobre 2025'],
  ])('writes %s as « %s »', (day, words) => {
    expect(formatWeekday(day)).toBe(words);
  });
});

describe('formatMonth', () => {
  test.each([
    ['2025-10', 'octobre 2025'],
    ['2025-10-14', 'octobre 2025'],
    ['2026-08-01', 'août 2026'],
  ])('writes %s as « %s »', (month, words) => {
    expect(formatMonth(month)).toBe(words);
  });
});

describe('formatShortMonth', () => {
  test.each(MONTHS)('shortens the month %s %s to « %s »', (number, _month, short) => {
    expect(formatShortMonth(`2025-${number}-14`)).toBe(short);
  });
});

describe('formatDayRange', () => {
  test.each([
    ['one day', '2025-10-14', '2025-10-14', 'le 14\u00A0octobre 2025'],
    ['the first of a month', '2025-09-01', '2025-09-01', 'le 1er\u00A0septembre 2025'],
    ['two days', '2025-09-05', '2025-09-06', 'les 5 et 6\u00A0septembre 2025'],
    ['the first two days', '2025-09-01', '2025-09-02', 'les 1er et 2\u00A0septembre 2025'],
    ['the last two days', '2025-01-30', '2025-01-31', 'les 30 et 31\u00A0janvier 2025'],
    ['the leap day', '2024-02-28', '2024-02-29', 'les 28 et 29\u00A0février 2024'],
    ['three days', '2025-09-05', '2025-09-07', 'du 5 au 7\u00A0septembre 2025'],
    ['from the first', '2025-09-01', '2025-09-15', 'du 1er au 15\u00A0septembre 2025'],
    ['a whole month', '2025-08-01', '2025-08-31', 'du 1er au 31\u00A0août 2025'],
    ['two months', '2022-01-28', '2022-02-06', 'du 28\u00A0janvier au 6\u00A0février 2022'],
    ['a summer', '2025-06-28', '2025-09-07', 'du 28\u00A0juin au 7\u00A0septembre 2025'],
    ['neighbours', '2025-09-30', '2025-10-01', 'du 30\u00A0septembre au 1er\u00A0octobre 2025'],
    ['two firsts', '2025-09-01', '2025-10-01', 'du 1er\u00A0septembre au 1er\u00A0octobre 2025'],
    [
      'one day, two months',
      '2025-09-05',
      '2025-10-05',
      'du 5\u00A0septembre au 5\u00A0octobre 2025',
    ],
    ['a new year', '2025-12-31', '2026-01-01', 'du 31\u00A0décembre 2025 au 1er\u00A0janvier 2026'],
    ['two years', '2025-11-20', '2026-02-03', 'du 20\u00A0novembre 2025 au 3\u00A0février 2026'],
    [
      'one day of two years',
      '2025-10-14',
      '2026-10-14',
      'du 14\u00A0octobre 2025 au 14\u00A0octobre 2026',
    ],
    [
      'one month of two years',
      '2025-10-14',
      '2026-10-15',
      'du 14\u00A0octobre 2025 au 15\u00A0octobre 2026',
    ],
    ['a whole year', '2025-01-01', '2025-12-31', 'du 1er\u00A0janvier au 31\u00A0décembre 2025'],
    ['a winter', '2025-12-21', '2026-03-20', 'du 21\u00A0décembre 2025 au 20\u00A0mars 2026'],
    ['a night over midnight', '2025-10-14', '2025-10-15', 'les 14 et 15\u00A0octobre 2025'],
    ['a day that loses an hour', '2025-03-30', '2025-03-30', 'le 30\u00A0mars 2025'],
    ['a day that gains an hour', '2025-10-26', '2025-10-26', 'le 26\u00A0octobre 2025'],
    ['over the spring change', '2025-03-29', '2025-03-30', 'les 29 et 30\u00A0mars 2025'],
    ['over the autumn change', '2025-10-25', '2025-10-26', 'les 25 et 26\u00A0octobre 2025'],
    ['three days over a change', '2025-03-29', '2025-03-31', 'du 29 au 31\u00A0mars 2025'],
    ['out of a leap day', '2024-02-29', '2024-03-01', 'du 29\u00A0février au 1er\u00A0mars 2024'],
  ])('says %s', (_name, first, last, words) => {
    expect(formatDayRange(first, last)).toBe(words);
  });
});

describe('formatHour', () => {
  test.each([
    ['00:00', '0\u00A0h'],
    ['09:00', '9\u00A0h'],
    ['09:05', '9\u00A0h\u00A005'],
    ['12:00', '12\u00A0h'],
    ['14:30', '14\u00A0h\u00A030'],
    ['23:59', '23\u00A0h\u00A059'],
  ])('writes %s as « %s »', (hour, words) => {
    expect(formatHour(hour)).toBe(words);
  });
});

describe('formatHours', () => {
  test('says both ends', () => {
    expect(formatHours('14:00', '16:30')).toBe('14\u00A0h – 16\u00A0h\u00A030');
  });

  test('says an end after midnight as the clock does', () => {
    expect(formatHours('22:00', '01:30')).toBe('22\u00A0h – 1\u00A0h\u00A030');
  });

  test('does not say an end that is not known', () => {
    expect(formatHours('14:00')).toBe('14\u00A0h');
  });
});

describe('formatDays', () => {
  test.each([
    [['2027-03-11'], 'le 11 mars 2027'],
    [['2027-03-11', '2027-03-18', '2027-03-25'], 'les 11, 18 et 25 mars 2027'],
    [['2027-03-11', '2027-03-18', '2027-04-01'], 'les 11 et 18 mars et le 1er avril 2027'],
    [['2026-12-17', '2027-01-14'], 'le 17 décembre 2026 et le 14 janvier 2027'],
    [['2027-03-09', '2027-03-10'], 'les 9 et 10 mars 2027'],
    [['2027-03-09', '2027-03-10', '2027-03-11'], 'du 9 au 11 mars 2027'],
    [['2026-12-31', '2027-01-01', '2027-01-02'], 'du 31 décembre 2026 au 2 janvier 2027'],
    [
      [
        '2027-01-07',
        '2027-01-14',
        '2027-01-21',
        '2027-01-28',
        '2027-02-04',
        '2027-02-11',
        '2027-02-18',
      ],
      '7 dates, du 7 janvier au 18 février 2027',
    ],
  ])('says %j « %s »', (days, words) => {
    expect(formatDays(days).replaceAll('\u00A0', ' ')).toBe(words);
  });
});
