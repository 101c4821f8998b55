import { isDay, yearOf } from '../../../lib/dates.ts';
import { formatDay } from '../../../lib/french-dates.ts';
import { findWrittenDates, monthDayOf, type WrittenDate } from '../../../lib/written-dates.ts';
import { bodyOf } from '../body/body.ts';
import type { Fault } from '../fault.ts';
import { dayOf } from './dates.ts';
import { findWrongDays, type DayInText } from './wrong-days.ts';
import type { ParsedFile } from './fields.ts';

/** A day further away is another matter: a former meeting, a deadline. */
const NEAR = 7;

/**
 * Advises on days that are in no calendar or bear the name of another one, and on the text of an event that names one
 * day only, near its day, and not it.
 * @example checkWrittenDays([an event of the 8th whose text says « le 9 décembre »]) → [{ line: 17, isAdvice: true, … }]
 */
export function checkWrittenDays(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const day = dayOf(file.fields.jour);
    const dates = datesIn(file);
    const wrong = findWrongDays(file, dates);
    if (wrong.length > 0) return wrong;
    if (!isOneDay(file)) return [];
    const [only] = dates;
    if (day === undefined || only === undefined || dates.length > 1 || isOfAnotherDay(only))
      return [];
    const said = dayOfWords(only.date, day);
    if (!isNear(said, day) || isKnown(said, file)) return [];
    const message = `Le texte dit « ${only.date.words} », et le rendez-vous a lieu le ${formatDay(day)}. Vérifiez lequel est juste.`;
    const column = only.text.indexOf(only.date.words) + 1;
    return [{ file: file.path, line: only.line, column, message, isAdvice: true }];
  });
}

/** What comes before or after a meeting: a deadline, a message to those who come, another meeting. */
const ANOTHER_DAY =
  /\b(?:plus tard|avant|jusqu|d[’']ici|partir du|dès|après|depuis|limite|suite|lendemain|lors)\b|inscri|réponse|envoy|adress|transmi|communiqu|diffus|publi|parut|paraît|clôtur|\bclos|prolong/iu;

function isOfAnotherDay({ date, text }: DayInText): boolean {
  const [sentence = ''] = text
    .slice(0, text.indexOf(date.words))
    .split(/[.!?;]\s/)
    .slice(-1);
  return ANOTHER_DAY.test(sentence);
}

function isOneDay({ kind, fields }: ParsedFile): boolean {
  return kind === 'agenda' && !Array.isArray(fields.seances) && fields.inscription === undefined;
}

function datesIn(file: ParsedFile): DayInText[] {
  const { markdown, linesBefore } = bodyOf(file);
  return markdown.split('\n').flatMap((text, index) => {
    // A day that is named has a number.
    if (text.length > 20_000 || !/\d/.test(text)) return [];
    return findWrittenDates(text)
      .filter(({ day, month }) => day !== undefined && month !== undefined)
      .map((date) => ({ date, text, line: linesBefore + index + 1 }));
  });
}

/** In the year of the meeting where the words name none. */
function dayOfWords(date: WrittenDate, meeting: string): string {
  const year = date.year === undefined ? yearOf(meeting) : String(date.year);
  return `${year}-${monthDayOf(date)}`;
}

function isNear(said: string, day: string): boolean {
  if (!isDay(said)) return false;
  const { days } = Temporal.PlainDate.from(said).until(Temporal.PlainDate.from(day));
  return Math.abs(days) <= NEAR;
}

function isKnown(said: string, { fields }: ParsedFile): boolean {
  const [day, end] = [dayOf(fields.jour) ?? '', dayOf(fields.jour_fin) ?? ''];
  const others = [dayOf(fields.jour_initial), dayOf(fields.date)];
  return (said >= day && said <= end) || said === day || others.includes(said);
}
