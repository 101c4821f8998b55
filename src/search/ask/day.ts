import { FRENCH_MONTHS } from '../../lib/french-months.ts';

/**
 * A date in words, as far as it is known.
 * @throws when it is no day, month or year: a record of the index says only these
 * @example formatDate('2025-09-01') → '1er septembre 2025' ; formatDate('2023-11') → 'novembre 2023'
 */
export function formatDate(date: string): string {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(date)?.groups;
  if (parts === undefined) throw new Error(`"${date}" is no day, month or year.`);
  const { year = '', month, day } = parts;
  const words = [day && ordinalOf(Number(day)), month && FRENCH_MONTHS[Number(month) - 1], year];
  return words.filter((word) => word !== undefined).join(' ');
}

/** Only the first of a month is an ordinal in French. */
function ordinalOf(day: number): string {
  return day === 1 ? '1er' : String(day);
}
