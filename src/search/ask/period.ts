import { findPartOfYear } from './part-of-year.ts';
import { findRelativePeriod } from './relative-period.ts';
import { findSpanOfYears } from './span-of-years.ts';
import { findQueryDates } from './query-dates.ts';

/** Days that a query names, and the words that do not. */
interface DatedQuery {
  /** Folded words that name no day. */
  words: string[];
  /** Every period that the words may mean: « décembre » is that of each year. */
  includes: ((day: string) => boolean) | undefined;
  /** A year that stands alone is said in titles too: it is a word as well. */
  year?: string | undefined;
  /** Whether the words mean other days tomorrow, « hier »: a text that says them speaks of its own. */
  isRelative?: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

/** « mardi 14 octobre »: the number says the day, and few pages say its name. */
const WEEKDAY_BEFORE_NUMBER =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?=\d)/g;

/**
 * Takes apart the days and the other words of a query.
 * @param words folded
 * @param today ISO 8601
 * @example readDates(['liban', '8', 'decembre'], today) → { words: ['liban'], includes: every 8 December }
 */
export function readDates(words: readonly string[], today: string): DatedQuery {
  const text = words.join(' ').replaceAll(WEEKDAY_BEFORE_NUMBER, '');
  return (
    readNumbers(text) ??
    without(text, findQueryDates(text)) ??
    readRelative(text, today) ??
    without(text, findPartOfYear(text)) ??
    without(text, findSpanOfYears(text)) ??
    readYear(words) ?? { words: [...words], includes: undefined }
  );
}

/** The forms of a date in numbers, of which folding has left the numbers. */
const NUMERIC: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d\d) (?<month>0?[1-9]|1[0-2]) (?<day>0?[1-9]|[12]\d|3[01])\b/,
  /\b(?<day>0?[1-9]|[12]\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)\b/,
  // Two figures of a year after a day and a month, and no more of them: « 01 53 41 » is a telephone.
  /(?<!\d )\b(?<day>0?[1-9]|[12]\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?<short>[12]\d)\b(?! \d)/,
  /\b(?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)\b/,
  /\b(?<year>(?:19|20)\d\d) (?<month>0[1-9]|1[0-2])\b/,
];

/** « 14/10/2025 », « 2025-10-14 », « 14/10/25 », « 10/2025 », or the days between two of one form. */
function readNumbers(text: string): DatedQuery | undefined {
  for (const form of NUMERIC) {
    const [first, last] = text.matchAll(new RegExp(form, 'g'));
    if (first === undefined) continue;
    if (last === undefined) {
      const start = startOf(first);
      return without(text, { text: first[0], includes: (iso) => iso.startsWith(start) });
    }
    const [from = '', to = ''] = [startOf(first), startOf(last)].toSorted();
    const includes = (iso: string) => from <= iso && (iso <= to || iso.startsWith(to));
    return without(text, { text: text.slice(first.index, last.index + last[0].length), includes });
  }
  return undefined;
}

/** How the days begin that a date in numbers means. */
function startOf({ groups }: RegExpExecArray): string {
  const { short = '', year = `20${short}`, month = '', day } = groups ?? {};
  return [year, month.padStart(2, '0'), day?.padStart(2, '0') ?? ''].join('-');
}

function readRelative(text: string, today: string): DatedQuery | undefined {
  const dated = without(text, findRelativePeriod(text, today));
  return dated && { ...dated, isRelative: true };
}

/** What a query says beside the days that were found in it. */
function without(
  text: string,
  found: { text: string; includes: (day: string) => boolean } | undefined,
): DatedQuery | undefined {
  if (found === undefined) return undefined;
  const words = text.replace(found.text, ' ').split(' ').filter(Boolean);
  return { words, includes: found.includes };
}

function readYear(words: readonly string[]): DatedQuery | undefined {
  const year = words.find((word) => YEAR.test(word));
  if (year === undefined) return undefined;
  return {
    words: words.filter((word) => word !== year),
    includes: (day) => day.startsWith(year),
    year,
  };
}
