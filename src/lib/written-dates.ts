import { FRENCH_WEEKDAYS } from './french-calendar.ts';

/** A date as French prose says it; what the words leave open is left out. */
export interface WrittenDate {
  /** As they stand in the text. */
  words: string;
  /** From 1, Monday. */
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
}

/** The months with their short names, as patterns. */
const MONTHS = [
  'janv(?:ier|\\.)',
  'f[ée]vr?(?:ier|\\.)',
  'mars',
  'avr(?:il|\\.)',
  'mai',
  'juin',
  'juil(?:let|\\.)',
  'ao[uû]t',
  'sept(?:embre|\\.)',
  'oct(?:obre|\\.)',
  'nov(?:embre|\\.)',
  'd[ée]c(?:embre|\\.)',
];

const WEEKDAY = `(?<weekday>${FRENCH_WEEKDAYS.join('|')})`;
const NUMBER = `(?<day>\\d{1,2})(?:\\s?er|ᵉʳ)?`;
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** « mardi 14 », « 1er »: groups are named once only, in the pattern that takes a list apart. */
const DAY = new RegExp(`(?:${WEEKDAY}\\s+)?${NUMBER}`, 'giu');
const UNNAMED_DAY = DAY.source.replaceAll(/\(\?<\w+>/g, '(?:');

/** « 5, 6 et 7 », « mardi 14 au jeudi 16 », « 5-6 »: days that share the month said after the last. */
const DAYS = `${UNNAMED_DAY}(?:(?:,\\s*${UNNAMED_DAY})*\\s+(?:et|au)\\s+${UNNAMED_DAY}|[-–/]${UNNAMED_DAY})?`;
const IN_WORDS = new RegExp(
  `${START}(?<days>${DAYS})\\s+(?<month>${MONTHS.join('|')})(?:\\s+(?<year>(?:19|20)\\d{2}))?${END}`,
  'giu',
);
const IN_NUMBERS = [
  /(?<!\d)(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/g,
  /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{2})(?![\d/])/g,
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g,
];
/** « mardi », « mardi 14 »; neither « les mardis » nor « mardi dernier », nor the hour in « mardi 14 h ». */
const BY_WEEKDAY = new RegExp(
  `${START}${WEEKDAY}${END}(?!\\s+(?:dernier|précédent|suivant))(?:\\s+${NUMBER}(?!\\s*(?:h|:)|\\d))?`,
  'giu',
);

/**
 * Every day that a French text names: in words, in numbers, or by its weekday alone.
 * @example findWrittenDates('Le mardi 14 octobre 2025') → [{ words: 'mardi 14 octobre 2025', weekday: 2, day: 14, month: 10, year: 2025 }]
 */
export function findWrittenDates(text: string): WrittenDate[] {
  const prose = text.normalize('NFC');
  const inWords = [...prose.matchAll(IN_WORDS)];
  // What is said in words is taken out, so that its weekday is not found once more.
  const rest = inWords.length === 0 ? prose : prose.replaceAll(IN_WORDS, blank);
  return [
    ...inWords.flatMap(readWords),
    ...IN_NUMBERS.flatMap((pattern) => [...prose.matchAll(pattern)].map(readNumbers)),
    ...[...rest.matchAll(BY_WEEKDAY)].map(readDay),
  ];
}

const blank = (words: string) => '_'.repeat(words.length);

function readWords({ 0: words, groups }: RegExpExecArray): WrittenDate[] {
  const { days = '', month = '', year } = groups ?? {};
  return [...days.matchAll(DAY)].map((day) => ({
    ...readDay(day),
    words,
    month: MONTHS.findIndex((name) => new RegExp(`^${name}$`, 'iu').test(month)) + 1,
    ...(year === undefined ? {} : { year: Number(year) }),
  }));
}

function readNumbers({ 0: words, groups }: RegExpExecArray): WrittenDate {
  const { day, month, year = '' } = groups ?? {};
  const fullYear = year.length === 2 ? `20${year}` : year;
  return { words, day: Number(day), month: Number(month), year: Number(fullYear) };
}

function readDay({ 0: words, groups }: RegExpExecArray): WrittenDate {
  const { weekday, day } = groups ?? {};
  return {
    words,
    ...(weekday === undefined
      ? {}
      : { weekday: FRENCH_WEEKDAYS.indexOf(weekday.toLowerCase()) + 1 }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/**
 * The month and the day of a written date, as they end an ISO 8601 day.
 * @example monthDayOf({ words: '8 décembre', day: 8, month: 12 }) → '12-08'
 */
export function monthDayOf({ day = 0, month = 0 }: Pick<WrittenDate, 'day' | 'month'>): string {
  return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
