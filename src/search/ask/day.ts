/** Browsers have no Temporal yet: dates of results are written with Intl, in UTC as a plain day is. */
const FORMATS = new Map(
  Object.entries({
    'AAAA-MM-JJ': { dateStyle: 'long' },
    'AAAA-MM': { year: 'numeric', month: 'long' },
    AAAA: { year: 'numeric' },
  } as const).map(([form, parts]) => [
    form.length,
    new Intl.DateTimeFormat('fr-FR', { ...parts, timeZone: 'UTC' }),
  ]),
);

/**
 * A date in words, as far as it is known.
 * @throws when it is no day, month or year: a record of the index says only these
 * @example formatDate('2025-09-01') → '1er septembre 2025' ; formatDate('2023-11') → 'novembre 2023'
 */
export function formatDate(date: string): string {
  const format = FORMATS.get(date.length);
  if (format === undefined) throw new Error(`"${date}" is no day, month or year.`);
  // The day of a year or of a month alone is its first, in UTC (ECMA-262, Date Time String Format).
  return format.format(new Date(date)).replace(/^1 /, '1er ');
}
