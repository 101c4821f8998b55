import {
  tzlib_get_ical_block,
  tzlib_get_offset,
  tzlib_get_timezones,
} from 'timezones-ical-library';
import { oncePerKey } from '../lib/once.ts';

/** How calendars name a zone and describe it. */
interface ZoneDescription {
  name: string;
  block: string;
}

const known: ReadonlySet<string> = new Set(tzlib_get_timezones());

/**
 * Where clocks change as one since 1996 (Directive 2000/84/EC): subscribers' machines know these rules.
 * Elsewhere they may hold older ones than this build: Morocco changed its own in 2026, and three
 * calendar engines then showed a meeting in Casablanca an hour early.
 */
const SAFE_ZONES = new Set(
  'Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Copenhagen Dublin Helsinki Lisbon Ljubljana Luxembourg Madrid Malta Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb'
    .split(' ')
    .map((city) => `Europe/${city}`),
);

/**
 * The name under which a calendar describes a zone of the European Union, or nothing for a time that
 * must be written in UTC: elsewhere, or where the library's description would be wrong for it.
 * @example calendarZone([14 October 2025, 14:00 in Paris]) → 'Europe/Paris'
 * @example calendarZone([14 October 2025, 14:00 in Tokyo]) → undefined
 */
export function calendarZone(times: readonly Temporal.ZonedDateTime[]): string | undefined {
  const [first] = times;
  if (first === undefined || !SAFE_ZONES.has(first.timeZoneId)) return undefined;
  const description = describe(first.timeZoneId);
  return description !== undefined && times.every(hasCorrectOffset) ? description.name : undefined;
}

/**
 * The description of a zone, as a calendar carries it.
 * @example describeZone('Asia/Tokyo') → 'BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n…'
 */
export function describeZone(zone: string): string {
  const description = describe(zone);
  if (description === undefined) throw new Error(`No description of the time zone "${zone}".`);
  return description.block;
}

/** The library searches its whole table each time: what it answers is kept. */
const describe = oncePerKey((zone: string) => zone, readDescription);

function readDescription(zone: string): ZoneDescription | undefined {
  if (!known.has(zone)) return undefined;
  const [block, parameter] = tzlib_get_ical_block(zone);
  // Calcutta is described under its name of today, Kolkata.
  const name = /^TZID=(.+)$/.exec(parameter ?? '')?.[1];
  return block === undefined || name === undefined ? undefined : { name, block };
}

const hasCorrectOffset = oncePerKey(
  (time: Temporal.ZonedDateTime) => time.toString(),
  (time): boolean => {
    const day = time.toPlainDate().toString();
    const hour = time.toPlainTime().toString({ smallestUnit: 'minute' });
    return tzlib_get_offset(time.timeZoneId, day, hour) === time.offset.replace(':', '');
  },
);
