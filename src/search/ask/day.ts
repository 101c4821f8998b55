/** Browsers have no Temporal yet: days of results are written with Intl, in UTC as a plain day is. */
const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day in words.
 * @example formatDay('2025-09-01') → '1er septembre 2025'
 */
export function formatDay(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
