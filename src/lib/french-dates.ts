import { daysBetween, isDay, type Day, type Hour, type PartialDate } from './dates.ts';
import { FRENCH_MONTHS, FRENCH_SHORT_MONTHS, FRENCH_WEEKDAYS } from './french-calendar.ts';
import { groupByEach } from './group.ts';
import { NBSP } from './spaces.ts';

/** Marked as pure so that bundles for browsers leave it out where no list is written. */
const FRENCH_LIST = /* @__PURE__ */ new Intl.ListFormat('fr', { type: 'conjunction' });

/** A day as a French sentence shows it, « 1er » for the first of a month. */
interface DayParts {
  number: string;
  month: string;
  year: string;
}

/**
 * A day in words; the first of a month is an ordinal in French.
 * @example formatDay('2025-09-01') → '1er septembre 2025'
 */
export function formatDay(day: Day): string {
  const { number, month, year } = partsOf(day);
  return `${number}${NBSP}${month} ${year}`;
}

/**
 * A date in words, as far as it is known.
 * @example formatDate('2023-11') → 'novembre 2023' ; formatDate('2023') → '2023'
 */
export function formatDate(date: PartialDate): string {
  if (date.length === 'AAAA'.length) return date;
  return date.length === 'AAAA-MM'.length ? formatMonth(date) : formatDay(date);
}

/**
 * When something happened, after the words « Publié » or « paru ».
 * @example formatWhen('2025-09-01') → 'le 1er septembre 2025' ; formatWhen('2023-11') → 'en novembre 2023'
 */
export function formatWhen(date: PartialDate): string {
  return `${isDay(date) ? 'le' : 'en'} ${formatDate(date)}`;
}

/**
 * A day with its weekday.
 * @example formatWeekday('2025-10-14') → 'mardi 14 octobre 2025'
 */
export function formatWeekday(day: Day): string {
  return `${nameWeekday(day)} ${formatDay(day)}`;
}

/**
 * The name of the day of the week.
 * @example nameWeekday('2025-10-14') → 'mardi'
 */
export function nameWeekday(day: Day): string {
  return FRENCH_WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
}

/**
 * A month in words, from a day or from `AAAA-MM`.
 * @example formatMonth('2025-10') → 'octobre 2025'
 */
export function formatMonth(month: string): string {
  const parts = partsOf(`${month.slice(0, 7)}-01`);
  return `${parts.month} ${parts.year}`;
}

/**
 * The short name of a month for a date block; never alone: a full date stands beside it.
 * @example formatShortMonth('2025-07-14') → 'juil.'
 */
export function formatShortMonth(day: Day): string {
  return FRENCH_SHORT_MONTHS[Temporal.PlainDate.from(day).month - 1] ?? '';
}

/**
 * One or several days, each part said once.
 * @example formatDayRange('2022-01-28', '2022-02-06') → 'du 28 janvier au 6 février 2022'
 * @example formatDayRange('2025-09-05', '2025-09-06') → 'les 5 et 6 septembre 2025'
 */
export function formatDayRange(first: Day, last: Day): string {
  if (first === last) return `le ${formatDay(first)}`;
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) return `du ${formatDay(first)} au ${formatDay(last)}`;
  if (from.month !== to.month) {
    return `du ${from.number}${NBSP}${from.month} au ${formatDay(last)}`;
  }
  const areNeighbours = Temporal.PlainDate.from(first).add({ days: 1 }).toString() === last;
  return areNeighbours
    ? `les ${from.number} et ${formatDay(last)}`
    : `du ${from.number} au ${formatDay(last)}`;
}

/** More days than a reader takes in at once: their number and the first and last say more. */
const MAX_LISTED_DAYS = 6;

/**
 * Days apart from one another, each part said once; those that follow one another as from one to another.
 * @param days in their order
 * @example formatDays(['2027-03-11', '2027-03-18', '2027-04-01']) → 'les 11 et 18 mars et le 1er avril 2027'
 * @example formatDays(['2027-03-11']) → 'le 11 mars 2027'
 * @example formatDays(['2027-03-09', '2027-03-10', '2027-03-11']) → 'du 9 au 11 mars 2027'
 * @example formatDays(twelve Thursdays) → '12 dates, du 7 janvier au 25 mars 2027'
 */
export function formatDays(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && days.length > 2) {
    const range = formatDayRange(first, last);
    if (daysBetween(first, last) + 1 === days.length) return range;
    if (days.length > MAX_LISTED_DAYS) return `${String(days.length)}${NBSP}dates, ${range}`;
  }
  return listDays(days);
}

function listDays(days: readonly Day[]): string {
  const months = [...groupByEach(days, (day) => [day.slice(0, 7)])];
  const sentences = months.map(([month, inMonth], index) => {
    const isSameYear = months[index + 1]?.[0].slice(0, 4) === month.slice(0, 4);
    const numbers = inMonth.map((day) => partsOf(day).number);
    const { month: name, year } = partsOf(`${month}-01`);
    const article = numbers.length === 1 ? 'le' : 'les';
    return `${article} ${FRENCH_LIST.format(numbers)}${NBSP}${name}${isSameYear ? '' : ` ${year}`}`;
  });
  return FRENCH_LIST.format(sentences);
}

/**
 * An hour as French prints it.
 * @example formatHour('14:30') → '14 h 30' ; formatHour('09:00') → '9 h'
 */
export function formatHour(hour: Hour): string {
  const [hours = '', minutes = ''] = hour.split(':');
  const start = `${String(Number(hours))}${NBSP}h`;
  return minutes === '00' ? start : `${start}${NBSP}${minutes}`;
}

/**
 * From an hour to another; an unknown end is not said.
 * @example formatHours('14:00', '16:00') → '14 h – 16 h'
 */
export function formatHours(start: Hour, end?: Hour): string {
  return end === undefined ? formatHour(start) : `${formatHour(start)} – ${formatHour(end)}`;
}

/** Without Temporal, which some browsers lack: a search writes the dates of its results. */
function partsOf(day: Day): DayParts {
  const [year = '', month, number] = day.split('-');
  const name = FRENCH_MONTHS[Number(month) - 1];
  if (name === undefined || number === undefined) throw new Error(`"${day}" is no day.`);
  return { number: number === '01' ? '1er' : String(Number(number)), month: name, year };
}
