import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { PARIS } from '../../src/lib/zone.ts';

const LIST = z.object({ transitions: z.array(z.object({ instant: z.iso.datetime() })) });

/**
 * The instant from which a built site is no longer what a build would write: its next transition, or
 * the next day in Paris, since the agenda says the day on which it was made.
 * @param dist the built site
 * @param instant that of its build
 * @example (await findNextChange('dist', Temporal.Instant.from('2026-03-02T11:00:00Z'))).toString()
 *   → '2026-03-02T17:30:00Z'
 */
export async function findNextChange(
  dist: string,
  instant: Temporal.Instant,
): Promise<Temporal.Instant> {
  const text = await readFile(path.join(dist, 'transitions.json'), 'utf8');
  const midnight = instant.toZonedDateTimeISO(PARIS).startOfDay().add({ days: 1 }).toInstant();
  const [next] = LIST.parse(JSON.parse(text)).transitions;
  if (next === undefined) return midnight;
  const transition = Temporal.Instant.from(next.instant);
  return Temporal.Instant.compare(transition, midnight) < 0 ? transition : midnight;
}
