import {
  tzlib_get_ical_block,
  tzlib_get_offset,
  tzlib_get_timezones,
} from 'timezones-ical-library';

/** How calendars name a zone and describe it. */
interface ZoneDescription {
  name: string;
  block: string;
}

const known: ReadonlySet<string> = new Set(tzlib_get_timezones());
const descriptions = new Map<string, ZoneDescription | undefined>();
const judged = new Map<string, boolean>();

/**
 * The name under which a calendar describes a zone, or nothing when its description would be wrong
 * for one of these times. The library gives each zone the rules of today: Morocco changed its own in
 * 2026, so a meeting held in Tangier in 2025 would move by an hour; Cairo's fall on the wrong
 * Friday some years. Such a time must be written in UTC.
 * @example calendarZone([14 October 2025, 14:00 in Paris]) → 'Europe/Paris'
 * @example calendarZone([14 October 2025, 14:00 in Casablanca]) → undefined
 */
export function calendarZone(times: readonly Temporal.ZonedDateTime[]): string | undefined {
  const [first] = times;
  if (first === undefined) return undefined;
  const description = describe(first.timeZoneId);
  return description !== undefined && times.every(isToldRight) ? description.name : undefined;
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
function describe(zone: string): ZoneDescription | undefined {
  if (!descriptions.has(zone)) descriptions.set(zone, readDescription(zone));
  return descriptions.get(zone);
}

function readDescription(zone: string): ZoneDescription | undefined {
  if (!known.has(zone)) return undefined;
  const [block, parameter] = tzlib_get_ical_block(zone);
  // Calcutta is described under its name of today, Kolkata.
  const name = /^TZID=(.+)$/.exec(parameter ?? '')?.[1];
  return block === undefined || name === undefined ? undefined : { name, block };
}

function isToldRight(time: Temporal.ZonedDateTime): boolean {
  const key = time.toString();
  const right = judged.get(key) ?? compareOffsets(time);
  judged.set(key, right);
  return right;
}

function compareOffsets(time: Temporal.ZonedDateTime): boolean {
  const day = time.toPlainDate().toString();
  const hour = time.toPlainTime().toString({ smallestUnit: 'minute' });
  return tzlib_get_offset(time.timeZoneId, day, hour) === time.offset.replace(':', '');
}
