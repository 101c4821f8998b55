import { isDay } from '../../../lib/dates.ts';
import { FRENCH_MONTHS, FRENCH_WEEKDAYS } from '../../../lib/french-calendar.ts';
import { findWrittenDates, monthDayOf, type WrittenDate } from '../../../lib/written-dates.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { dayOf } from './dates.ts';
import type { ParsedFile } from './fields.ts';
import { listOf } from './listed-references.ts';

/** A day that a line of a text names. */
export interface DayInText {
  date: WrittenDate;
  text: string;
  line: number;
}

/**
 * Advises on days that no calendar has, and on those that bear the name of another one: in the text, the title and
 * the summary.
 * @param dates those of the text
 * @example findWrongDays(event, datesIn « le mardi 31 novembre ») → [{ message: 'Le texte dit « mardi 31 novembre » : novembre n’a que 30 jours…' }]
 */
export function findWrongDays(file: ParsedFile, dates: readonly DayInText[]): Fault[] {
  const inText = dates.flatMap(({ date, text, line }): Fault[] => {
    const found = describe(date, { text, file });
    if (found === undefined) return [];
    const column = text.indexOf(date.words) + 1;
    return [{ file: file.path, line, column, message: `Le texte dit ${found}`, isAdvice: true }];
  });
  const inBlock = ['titre', 'chapo'].flatMap((key) => {
    const text = file.fields[key];
    if (typeof text !== 'string') return [];
    const found = findWrittenDates(text).map((date) => describe(date, { text, file }));
    const message = found.find((one) => one !== undefined);
    return message === undefined ? [] : [adviceAtKey(file, [key], `vous écrivez ${message}`)];
  });
  return [...inBlock, ...inText];
}

function describe(
  date: WrittenDate,
  { text, file }: { text: string; file: ParsedFile },
): string | undefined {
  const last = lastDayOf(date);
  return last !== undefined && isMeant(date, text)
    ? describeAbsentDay(date, last)
    : describeMisnamedDay(date, file);
}

function describeAbsentDay({ words, month = 0, year }: WrittenDate, last: number): string {
  const name = FRENCH_MONTHS[month - 1] ?? '';
  const inYear = name === 'février' && year !== undefined ? ` ${String(year)}` : '';
  return `« ${words} » : ${name}${inYear} n’a que ${String(last)} jours. Corrigez ce jour.`;
}

function describeMisnamedDay(date: WrittenDate, file: ParsedFile): string | undefined {
  const day = dayOfWords(date, file);
  if (day === undefined || date.weekday === undefined) return undefined;
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  if (dayOfWeek === date.weekday) return undefined;
  const real = FRENCH_WEEKDAYS[dayOfWeek - 1] ?? '';
  return `« ${date.words} » : ce jour est un ${real}. Corrigez l’un des deux.`;
}

/** The last day of the month, where the words name a later one; without a year, February has 29. */
function lastDayOf({ day = 0, month = 0, year = 2024 }: WrittenDate): number | undefined {
  if (day > 31 || month < 1 || month > 12) return undefined;
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return day > last ? last : undefined;
}

/** Neither « n° 30, février 2027 », nor what is quoted, nor 2026-11-31, which may be a number. */
function isMeant({ words }: WrittenDate, text: string): boolean {
  if (!/\p{L}|\//u.test(words)) return false;
  const own = text.replace(/«[^»]*»/gu, (quote) => '_'.repeat(quote.length));
  const at = own.indexOf(words);
  return at >= 0 && !/(?:n[°o]|num[ée]ro|lettre|bulletin)\s*$/iu.test(own.slice(0, at));
}

/** A day without its year is that of the event, where it is one of its days. */
function dayOfWords(date: WrittenDate, file: ParsedFile): string | undefined {
  const end = monthDayOf(date);
  const written =
    date.year === undefined
      ? daysOf(file).find((known) => known.slice(5) === end)
      : `${String(date.year)}-${end}`;
  return written !== undefined && isDay(written) ? written : undefined;
}

function daysOf({ kind, fields }: ParsedFile): string[] {
  if (kind !== 'agenda') return [];
  const sessions = listOf(fields.seances).map((session) =>
    typeof session === 'object' && session !== null && 'jour' in session ? session.jour : undefined,
  );
  return [fields.jour, fields.jour_fin, ...sessions].flatMap((day) => dayOf(day) ?? []);
}
