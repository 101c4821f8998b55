/** Days between two, themselves included: of one year where it is written, else of each year. */
interface QueryDates {
  /** What is written, as it stands in the text. */
  text: string;
  includes: (day: string) => boolean;
}

const MONTHS = [
  'janvier janv jan january enero janeiro يناير',
  'fevrier fevr fev february feb febrero fevereiro فبراير',
  'mars march marzo مارس',
  'avril avr april apr abril ابريل',
  'mai may mayo maio مايو',
  'juin june jun junio junho يونيو',
  'juillet juil july jul julio julho يوليو',
  'aout august aug agosto اغسطس',
  'septembre sept sep september septiembre setembro سبتمبر',
  'octobre oct october octubre outubro اكتوبر',
  'novembre nov november noviembre novembro نوفمبر',
  'decembre dec december diciembre dezembro ديسمبر',
].map((names) => names.split(' '));

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?`;
const NAME = MONTHS.flat().join('|');
const YEAR = String.raw`(?:19|20)\d\d`;
/** « du 18 au 19 », « le 18 et le 19 »; folding has left nothing of « 18-19 » but the numbers. */
const JOINT = '(?: (?:et|au|a|and|to|y|al))?(?: le)?';

/** Of the first day all may be written, or the number alone: « 30 juin au 3 juillet », « 18 et 19 mai ». */
const DATES = new RegExp(
  `(?<![^ ])(?:(?:(?<firstDay>${DAY}) )?(?<firstMonth>${NAME})(?: (?<firstYear>${YEAR}))?${JOINT} ` +
    `|(?<number>${DAY})${JOINT} (?=${DAY} ))?` +
    `(?:(?<day>${DAY}) )?(?<month>${NAME})(?: (?<year>${YEAR}))?(?![^ ])`,
);

/**
 * Finds the first date of a text, or the first two where they are the ends of a period.
 * @param text folded words
 * @example findQueryDates('assises du 18 au 19 septembre 2025')
 *   → { text: '18 au 19 septembre 2025', includes: these two days }
 */
export function findQueryDates(text: string): QueryDates | undefined {
  const found = DATES.exec(text);
  if (!found) return undefined;
  const { firstMonth, firstDay, firstYear, number, day, month = '', year } = found.groups ?? {};
  const last: End = { month, day, year };
  if (firstMonth === undefined && number === undefined) {
    return { text: found[0], includes: between(last, last) };
  }
  const first: End = { month: firstMonth ?? month, day: firstDay ?? number, year: firstYear };
  const [from, to] = isBackwards(first, last) ? [last, first] : [first, last];
  return { text: found[0], includes: between(from, to) };
}

/** One end of a period, as it is written. */
interface End {
  month: string;
  day: string | undefined;
  year: string | undefined;
}

/** « de mars 2026 à septembre 2025 »; « décembre à février » goes over New Year. */
function isBackwards(first: End, last: End): boolean {
  if (first.year === undefined) {
    return (
      first.month === last.month &&
      monthDay(first.month, first.day, '00') > monthDay(last.month, last.day, '00')
    );
  }
  if (last.year === undefined) return false;
  const of = ({ year = '', month, day }: End) => `${year}-${monthDay(month, day, '00')}`;
  return of(first) > of(last);
}

function between(first: End, last: End): (day: string) => boolean {
  const from = monthDay(first.month, first.day, '01');
  const to = monthDay(last.month, last.day, '31');
  const isOverNewYear = from > to;
  const year = last.year ?? laterYear(first.year, isOverNewYear);
  if (year === undefined) {
    return (iso) => {
      const day = iso.slice('2025-'.length);
      return isOverNewYear ? day >= from || day <= to : day >= from && day <= to;
    };
  }
  const start = `${first.year ?? String(Number(year) - Number(isOverNewYear))}-${from}`;
  return (iso) => start <= iso && iso <= `${year}-${to}`;
}

/** « de décembre 2025 à février »: the year of the end where only that of the beginning is written. */
function laterYear(year: string | undefined, isOverNewYear: boolean): string | undefined {
  return year === undefined ? undefined : String(Number(year) + Number(isOverNewYear));
}

/** @example monthDay('octobre', '1er', '31') → '10-01' */
function monthDay(name: string, day: string | undefined, otherwise: string): string {
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  return [month, day === undefined ? otherwise : Number.parseInt(day, 10)]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}
