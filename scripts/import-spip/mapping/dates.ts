import { isDay, type Day } from '../../../src/lib/dates.ts';
import { PARIS } from '../../../src/lib/zone.ts';

/** A day and an hour of the old site, in its own zone. */
export interface SpipMoment {
  day: Day;
  /** `HH:MM` */
  hour: string;
}

/**
 * A date as SPIP keeps it: local time, zeros for none.
 * @returns nothing for `0000-00-00 00:00:00`, and for a date of which the day or the month is not known
 * @example readMoment('2015-03-12 09:30:00') → { day: '2015-03-12', hour: '09:30' }
 */
export function readMoment(date: string): SpipMoment | undefined {
  const day = date.slice(0, 10);
  if (!isDay(day) || day.startsWith('0000')) return undefined;
  return { day, hour: date.slice(11, 16) || '00:00' };
}

/**
 * A date of which only a part is known.
 * @example readPartialDate('1999-06-00 00:00:00') → '1999-06' ; readPartialDate('1998-00-00') → '1998'
 */
export function readPartialDate(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  if (!/^\d{4}$/.test(year) || year === '0000') return undefined;
  if (month === '00' || month === '') return year;
  return day === '00' || day === '' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/**
 * The day of the last change of a base, in the zone of its site; SPIP counts in seconds (Unix).
 * @returns nothing when the base does not say it
 * @example dayOfChange({ meta: new Map([['derniere_modif', '1333317600']]) }) → '2012-04-02'
 */
export function dayOfChange({ meta }: { meta: ReadonlyMap<string, string> }): Day | undefined {
  const seconds = Number(meta.get('derniere_modif') ?? 0);
  if (!(seconds > 0)) return undefined;
  const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return instant.toZonedDateTimeISO(PARIS).toPlainDate().toString();
}
