import { isDay, isHour } from '../../lib/dates.ts';
import { findWrittenDates } from '../../lib/written-dates.ts';
import { withDigits } from './mistaken-digits.ts';

/**
 * What to write for a day that was written otherwise, where it can be guessed.
 * @example rewriteDay('14 octobre 2025') → 'Écrivez 2025-10-14.' ; rewriteDay('demain') → undefined
 */
export function rewriteDay(written: string): string | undefined {
  const plain = withDigits(written.replace(/[\u2010-\u2015\u2212]/g, '-').trim());
  const either = readEitherWay(plain);
  if (either !== undefined) return `Écrivez ${either}, selon ce que vous vouliez dire.`;
  const [first, last] = [...findWrittenDates(plain), ...readOtherDay(plain)].flatMap(toDay);
  if (first === undefined) return undefined;
  return last === undefined || last <= first
    ? `Écrivez ${first}.`
    : `Écrivez ${first} ; un dernier jour s’écrit à part, sous jour_fin: ${last}.`;
}

/** « 26-11-24 » may begin with its year or with its day. */
function readEitherWay(text: string): string | undefined {
  const [, a = '', b = '', c = ''] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const days = [`20${a}-${b}-${c}`, `20${c}-${b}-${a}`].filter(isDay);
  return days.length === 2 && days[0] !== days[1] ? days.join(' ou ') : undefined;
}

function toDay({ day, month, year }: DayParts): string[] {
  if (day === undefined || month === undefined || year === undefined) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  const written = `${String(year)}-${two(month)}-${two(day)}`;
  return isDay(written) ? [written] : [];
}

/**
 * What to write for a month that was written otherwise, where it can be guessed.
 * @example rewriteMonth('novembre 2025') → 'Écrivez 2025-11.' ; rewriteMonth('11/2025') → 'Écrivez 2025-11.'
 */
export function rewriteMonth(written: string): string | undefined {
  const [, number, year] = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(written.trim()) ?? [];
  const [first, other] = findWrittenDates(`1 ${written.trim()}`);
  const inWords = /^\p{L}/u.test(written.trim()) && other === undefined ? first : undefined;
  const month = Number(number ?? inWords?.month);
  const found = `${year ?? String(inWords?.year)}-${String(month).padStart(2, '0')}`;
  return isDay(`${found}-01`) ? `Écrivez ${found}.` : undefined;
}

/**
 * A day and the hour after it, where one is said; seconds are left out. Forms read: « 2025-10-14T14:30:00 »,
 * « 14/10/2025 à 9h », « 14 octobre 2025, 9:05 », « 14 octobre 2025 ».
 */
const DAY_THEN_HOUR =
  /^(?<day>.*?)(?:(?:^|T|[\s,]+(?:à\s*)?)(?<hour>\d{1,2}\s*[hH:]\s*(?:\d{2})?))?(?::\d{2})?$/u;

/**
 * What to write for a day and an hour that were written otherwise, where they can be guessed.
 * @param usual the hour where none is said
 * @example rewriteDayAndHour('14/10/2025 à 9h', '08:00') → 'Écrivez "2025-10-14 09:00", entre guillemets.'
 */
export function rewriteDayAndHour(written: string, usual: string): string | undefined {
  const { day: said = '', hour = usual } = DAY_THEN_HOUR.exec(written.trim())?.groups ?? {};
  const day = firstDayIn(rewriteDay(said));
  // A day ends one minute before the next one begins.
  const time = usual === LAST_MINUTE && MIDNIGHT.test(hour) ? usual : readHour(hour);
  return day === undefined || time === undefined
    ? undefined
    : `Écrivez "${day} ${time}", entre guillemets.`;
}

function firstDayIn(text = ''): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** « 2025/10/14 », « 2025-1-5 », « 20251014 ». */
function readOtherDay(text: string) {
  // « 2023-13 » is no 3 January: without separators a day takes all its figures.
  // « 2026-31-12 », whose month stands last, is one.
  const american = readAmericanDay(text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'));
  if (american !== undefined) return [american];
  const [year, month, day] = (
    /^\d{4}([-/. ])\d{1,2}\1\d{1,2}$/.test(text)
      ? text.split(/[-/. ]/)
      : (splitShort(text) ?? splitEight(text))
  ).map(Number);
  return year === undefined ? [] : [{ year, month, day }];
}

const MONTHS =
  'january february march april may june july august september october november december';

/** « 11/24/2026 », whose second figure is no month; « November 24, 2026 », « 24 November 2026 ». */
function readAmericanDay(text: string): DayParts | undefined {
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (Number(second) > 12) return { year: Number(year), month: Number(first), day: Number(second) };
  return readEnglishDay(text);
}

function readEnglishDay(text: string): DayParts | undefined {
  const [, name = ''] = /([a-z]{3,9})/i.exec(text) ?? [];
  const month = MONTHS.split(' ').findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  const [, day] = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(text) ?? [];
  const [written] = /\d{4}/.exec(text) ?? [];
  if (name === '' || month === 0 || day === undefined || written === undefined) return undefined;
  return { year: Number(written), month, day: Number(day) };
}

/** What has been read of a day; a written date may leave any of it open. */
interface DayParts {
  day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
}

/** « 14.10.25 »; with slashes it is found among written dates. */
function splitShort(text: string): string[] | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-. ](\d{1,2})[-. ](\d{2})$/.exec(text) ?? [];
  return year === '' ? undefined : [`20${year}`, month, day];
}

function splitEight(text: string): string[] {
  return /^\d{8}$/.test(text) ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : [];
}

/**
 * What to write for an hour that was written otherwise, where it can be guessed.
 * @example rewriteHour('14h30') → 'Écrivez "14:30", entre guillemets.' ; rewriteHour(1500) → 'Écrivez "15:00", entre guillemets.'
 */
export function rewriteHour(written: string | number): string | undefined {
  // YAML reads 15.30 as 15.3, and 1500 as a number.
  if (typeof written === 'number') return rewriteHour(String(written).replace(/\.\d$/, '$&0'));
  const [first = '', last] = written.split(/\s*(?:-|–|—|à|jusqu’à|jusqu'à|\/)\s*/u);
  const [start, end] = [first, last].map((hour) =>
    readHour(hour?.replace(MIDNIGHT, 'minuit') ?? ''),
  );
  if (start === undefined) return undefined;
  return end === undefined
    ? `Écrivez "${start}", entre guillemets.`
    : `Écrivez "${start}", et sur une autre ligne heure_fin: "${end}".`;
}

/** The hour that stands for the end of a day. */
export const LAST_MINUTE = '23:59';

/** The end of a day, which is the beginning of the next one. */
const MIDNIGHT = /^24\s*[h:.]\s*(?:00)?$/i;

/** Forms read: « 14:30 », « 14h30 », « 14 h », « 14.30 », « 9 heures 05 min », « 14:30:00 », « 2:30 pm », « 14 ». */
const HOUR =
  /^(?<hours>\d{1,2})\s*(?:(?:[hH:.;,]|heures?)\s*(?<minutes>\d{2})?)?(?::\d{2})?\s*(?:min)?(?<half>pm|am)?$/i;

function readHour(written: string): string | undefined {
  const plain = withDigits(written)
    .replace(/^(?:de|dès|vers|à)\s+|[‘’'"“”]|\s*\([^()]*\)$/gu, '')
    .replace(/^(\d{2})(\d{2})$/, '$1:$2')
    .trim();
  if (/^midi$/i.test(plain)) return '12:00';
  if (/^minuit$/i.test(plain)) return '00:00';
  const parts = HOUR.exec(plain)?.groups;
  return parts && toHour(parts);
}

function toHour({ hours, minutes = '00', half }: Record<string, string | undefined>) {
  const isAfternoon = half?.toLowerCase() === 'pm' && Number(hours) < 12;
  const hour = `${String(Number(hours) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${minutes}`;
  return isHour(hour) ? hour : undefined;
}
