import type { Day } from '../../../lib/dates.ts';
import { formatDay, formatDayRange, formatWeekday } from '../../../lib/french-dates.ts';
import { findWrittenDates, type WrittenDate } from '../../../lib/written-dates.ts';
import type { EventKeys } from '../keys.ts';
import type { KeyFault } from '../../entry/key-fault.ts';

const TEXTS = [
  ['titre', 'Le titre'],
  ['chapo', 'Le chapo'],
] as const;

/** Beside the day itself, which every event has. */
const OTHER_DAYS = ['jour_fin', 'jour_initial', 'seances', 'inscription'];

/** Ten years: a slip in the year of an end must not make a list without end. */
const MAX_DAYS = 3650;

/**
 * Days that the title or the summary says, and no field does. The days of the event and of its
 * sessions count as right, and so do the former ones and the last day of registration.
 * @example findWrittenDateFaults({ titre: 'Réunion du lundi 13 octobre', jour: '2025-10-14', … }) → [{ path: ['titre'], … }]
 */
export function findWrittenDateFaults(keys: EventKeys): KeyFault[] {
  const days = listRightDays(keys).map((day) => Temporal.PlainDate.from(day));
  return TEXTS.flatMap(([key, subject]) => {
    const wrong = findWrittenDates(keys[key]).find((date) => isWrong(date, days));
    if (wrong === undefined) return [];
    const message = `${subject} dit « ${wrong.words} », mais ${explain(wrong, { keys, days })}`;
    return [{ path: [key], message, dependsOn: OTHER_DAYS }];
  });
}

function listRightDays(keys: EventKeys): Day[] {
  const { jour, jour_fin: lastDay = jour, jour_initial: formerDay, seances, inscription } = keys;
  const days = daysFrom(jour, lastDay);
  const deadline = inscription?.deadline;
  return [
    ...days,
    ...seances.map(({ day }) => day),
    // What has moved lasted as long: only its first day is written.
    ...(formerDay === undefined ? [] : daysAfter(formerDay, days.length)),
    ...(deadline === undefined ? [] : [deadline]),
  ];
}

function daysFrom(first: Day, last: Day): Day[] {
  const length = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days;
  return daysAfter(first, Math.min(Math.max(length, 0), MAX_DAYS) + 1);
}

function daysAfter(first: Day, count: number): Day[] {
  const date = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, days) => date.add({ days }).toString());
}

function isWrong(date: WrittenDate, days: readonly Temporal.PlainDate[]): boolean {
  return !days.some((day) => agrees(date, day)) && !isOfAnotherTime(date, days);
}

/** Every part that is written is the day's; what is left out agrees with any. */
function agrees(written: WrittenDate, date: Temporal.PlainDate): boolean {
  return isDated(written, date) && (written.weekday ?? date.dayOfWeek) === date.dayOfWeek;
}

function isDated(written: WrittenDate, date: Temporal.PlainDate): boolean {
  return isSameDay(written, date) && (written.year ?? date.year) === date.year;
}

function isSameDay({ day, month }: WrittenDate, date: Temporal.PlainDate): boolean {
  return (day ?? date.day) === date.day && (month ?? date.month) === date.month;
}

/** « la convention du 12 mai 1998 » is history; a right day and month in a wrong year is a slip. */
function isOfAnotherTime(date: WrittenDate, days: readonly Temporal.PlainDate[]): boolean {
  const { year } = date;
  if (year === undefined) return false;
  return days.every((day) => Math.abs(day.year - year) > 1 && !isSameDay(date, day));
}

function explain(
  date: WrittenDate,
  { keys, days }: { keys: EventKeys; days: readonly Temporal.PlainDate[] },
): string {
  const meant = date.day === undefined ? undefined : days.find((day) => isDated(date, day));
  if (meant !== undefined) {
    const weekday = meant.toLocaleString('fr-FR', { weekday: 'long' });
    return `le ${formatDay(meant.toString())} est un ${weekday}. Corrigez l’un des deux.`;
  }
  const { jour, jour_fin: lastDay = jour } = keys;
  const held = jour === lastDay ? `le ${formatWeekday(jour)}` : formatDayRange(jour, lastDay);
  return `le rendez-vous a lieu ${held}. Corrigez l’un des deux ; une autre date a sa place dans le texte.`;
}
