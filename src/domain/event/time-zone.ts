import { z } from 'zod';
import { toId } from '../../lib/text.ts';
import { nameCity, nameRegion } from '../../lib/zone-words.ts';
import { nearest } from '../check/near.ts';

/** The zone of the clock on the spot, as the IANA database names it. */
export const timeZone = z
  .string({ error: 'Écrivez un fuseau, comme Europe/Paris ou Asia/Tokyo.' })
  .refine(isTimeZone, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un fuseau connu. ${suggestZone(String(input))}`,
  })
  .meta({ pattern: String.raw`^[A-Z]\w+/[A-Z]` });

/** « Paris », « Europe/Pari », « Beyrouth », « Liban »: the zone that was most likely meant. */
function suggestZone(written: string): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const name = written.replace(/^.*\//, '');
  const zone =
    zones.find((known) => toId(nameRegion(known)) === toId(name)) ??
    findNearest(name, zones, (known) => known.replace(/^.*\//, '')) ??
    findNearest(name, zones, nameCity);
  return zone === undefined
    ? 'Écrivez par exemple Europe/Paris ou Asia/Tokyo.'
    : `Vouliez-vous dire « ${zone} » ?`;
}

function findNearest(
  name: string,
  zones: readonly string[],
  nameOf: (zone: string) => string,
): string | undefined {
  const found = nearest(name, zones.map(nameOf));
  return zones.find((zone) => nameOf(zone) === found);
}

/** `Intl.supportedValuesOf` would refuse the current name of some: Asia/Kolkata, Europe/Kyiv. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w+\/[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
