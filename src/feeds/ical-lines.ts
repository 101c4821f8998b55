/** A content line with the lines into which it is folded. */
const BETWEEN_LINES = /\r\n(?![ \t])/;
/** The zone of a whole calendar, in a word of a draft that RFC 7986 dropped and in one of Apple's. */
const ZONE_OF_CALENDAR = /^(?:TIMEZONE-ID|X-WR-TIMEZONE)[:;]/;

/**
 * Fixes what ical-generator leaves short of RFC 5545: it writes properties of the calendar after its
 * time zones, where 3.6 wants them before any component, and leaves the last line open, where 3.1
 * ends each with CRLF. It also names the zone that an empty calendar describes in two words of no
 * standard, which go: calendars with events do without. No issue of https://github.com/sebbo2002/ical-generator was found that says so.
 * Its folds, at 75 octets and never inside a character, stay as they are.
 * @example reorderCalendarProperties('BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\n…\r\nX-PUBLISHED-TTL:PT12H\r\n…END:VCALENDAR')
 */
export function reorderCalendarProperties(calendar: string): string {
  const lines = calendar.split(BETWEEN_LINES).filter((line) => line !== '');
  const properties: string[] = [];
  const components: string[] = [];
  let depth = 0;
  for (const line of lines.slice(1, -1)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    if (depth > 0) components.push(line);
    else if (!ZONE_OF_CALENDAR.test(line)) properties.push(line);
    if (line.startsWith('END:')) depth -= 1;
  }
  const ordered = [...lines.slice(0, 1), ...properties, ...components, ...lines.slice(-1)];
  return ordered.map((line) => `${line}\r\n`).join('');
}
