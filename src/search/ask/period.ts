import { findRelativePeriod } from './relative-period.ts';

/** Days that a query names, and the words that do not. */
export interface Dated {
  /** Folded words that name no day. */
  words: string[];
  /** Every period that the words may mean: « décembre » is that of each year. */
  includes: ((day: string) => boolean) | undefined;
  /** A year that stands alone is said in titles too: it is a word as well. */
  year?: string | undefined;
}

const MONTHS: readonly RegExp[] = [
  /^(?:janvier|janv|jan|january|enero|يناير)$/,
  /^(?:fevrier|fevr|fev|february|feb|febrero|فبراير)$/,
  /^(?:mars|march|marzo|مارس)$/,
  /^(?:avril|avr|april|apr|abril|ابريل)$/,
  /^(?:mai|may|mayo|مايو)$/,
  /^(?:juin|june|jun|junio|يونيو)$/,
  /^(?:juillet|juil|july|jul|julio|يوليو)$/,
  /^(?:aout|august|aug|agosto|اغسطس)$/,
  /^(?:septembre|sept|sep|september|septiembre|سبتمبر)$/,
  /^(?:octobre|oct|october|octubre|اكتوبر)$/,
  /^(?:novembre|nov|november|noviembre|نوفمبر)$/,
  /^(?:decembre|dec|december|diciembre|ديسمبر)$/,
];

const YEAR = /^(?:19|20)\d\d$/;
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/;

/**
 * Takes apart the days and the other words of a query.
 * @param words folded
 * @param today ISO 8601
 * @example readDates(['liban', '8', 'decembre'], today) → { words: ['liban'], includes: every 8 December }
 */
export function readDates(words: readonly string[], today: string): Dated {
  return (
    readNumbers(words) ??
    readMonth(words) ??
    readRelative(words, today) ??
    readYear(words) ?? { words: [...words], includes: undefined }
  );
}

/** The forms of a date in numbers, of which folding has left the numbers. */
const NUMERIC: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d\d) (?<month>0?[1-9]|1[0-2]) (?<day>0?[1-9]|[12]\d|3[01])\b/,
  /\b(?<day>0?[1-9]|[12]\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)\b/,
  /\b(?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)\b/,
  /\b(?<year>(?:19|20)\d\d) (?<month>0[1-9]|1[0-2])\b/,
];

/** « 14/10/2025 », « 2025-10-14 », « 10/2025 ». */
function readNumbers(words: readonly string[]): Dated | undefined {
  const text = words.join(' ');
  const found = NUMERIC.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const { year = '', month = '', day = '' } = found.groups ?? {};
  const index = text.slice(0, found.index).split(' ').filter(Boolean).length;
  return dated(words, { index, count: found[0].split(' ').length }, [year, month, day]);
}

/** « 8 décembre 2026 », « octobre 2025 », « décembre ». */
function readMonth(words: readonly string[]): Dated | undefined {
  const place = words.findIndex((word) => MONTHS.some((names) => names.test(word)));
  const name = words[place];
  if (name === undefined) return undefined;
  const month = String(MONTHS.findIndex((names) => names.test(name)) + 1);
  const before = words[place - 1] ?? '';
  const hasDay = DAY_NUMBER.test(before);
  const after = words[place + 1] ?? '';
  const year = YEAR.test(after) ? after : '';
  const index = hasDay ? place - 1 : place;
  const count = 1 + Number(hasDay) + Number(year !== '');
  return dated(words, { index, count }, [year, month, hasDay ? Number.parseInt(before, 10) : '']);
}

function dated(
  words: readonly string[],
  { index, count }: { index: number; count: number },
  [year, month, day]: readonly [string, string, string | number],
): Dated {
  const two = (number: string | number) => String(number).padStart(2, '0');
  const end = `-${two(month)}${day === '' ? '-' : `-${two(day)}`}`;
  const includes =
    year === ''
      ? (iso: string) => iso.slice(4).startsWith(end)
      : (iso: string) => iso.startsWith(`${year}${end}`);
  return { words: [...words.slice(0, index), ...words.slice(index + count)], includes };
}

/** « aujourd’hui », « cette semaine », « le mois prochain ». */
function readRelative(words: readonly string[], today: string): Dated | undefined {
  const text = words.join(' ');
  const found = findRelativePeriod(text, today);
  if (found === undefined) return undefined;
  const { from, to } = found.period;
  return {
    words: text.replace(found.pattern, ' ').split(' ').filter(Boolean),
    includes: (day) => from <= day && day <= to,
  };
}

function readYear(words: readonly string[]): Dated | undefined {
  const year = words.find((word) => YEAR.test(word));
  if (year === undefined) return undefined;
  return {
    words: words.filter((word) => word !== year),
    includes: (day) => day.startsWith(year),
    year,
  };
}
