/** A stretch of time in milliseconds since 1970, its end not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where something that takes place stands at an instant: always in exactly one of the three. */
export type Phase = 'upcoming' | 'ongoing' | 'past';

/**
 * Where what takes place in one or several stretches stands: going on within one of them, to come
 * before the first and between two, over at the end of the last. The build and browsers share it.
 * @param stretches earliest first
 * @param now milliseconds since 1970
 * @example phaseBetween([{ start: 0, end: 10 }, { start: 20, end: 30 }], 15) → 'upcoming'
 */
export function phaseBetween(stretches: readonly Stretch[], now: number): Phase {
  if (stretches.every(({ end }) => now >= end)) return 'past';
  return stretches.some(({ start, end }) => now >= start && now < end) ? 'ongoing' : 'upcoming';
}

/**
 * The place of the stretch that comes next once another has begun; none before the first, none after
 * the last.
 * @example nextStretch([{ start: 0, end: 10 }, { start: 20, end: 30 }], 15) → 1
 */
export function nextStretch(stretches: readonly Stretch[], now: number): number | undefined {
  const next = stretches.findIndex(({ start }) => start > now);
  return next > 0 ? next : undefined;
}

/**
 * Writes stretches as ISO 8601 intervals, for an attribute that `readStretches` reads in a browser.
 * @example writeStretches([{ start: 0, end: 3_600_000 }]) → '1970-01-01T00:00:00.000Z/1970-01-01T01:00:00.000Z'
 */
export function writeStretches(stretches: readonly Stretch[]): string {
  const instant = (time: number) => new Date(time).toISOString();
  return stretches.map(({ start, end }) => `${instant(start)}/${instant(end)}`).join(' ');
}

/**
 * Reads what `writeStretches` wrote.
 * @example readStretches('1970-01-01T00:00:00.000Z/1970-01-01T01:00:00.000Z') → [{ start: 0, end: 3_600_000 }]
 */
export function readStretches(text: string): Stretch[] {
  return text
    .split(' ')
    .filter((interval) => interval !== '')
    .map((interval) => {
      const [start = '', end = ''] = interval.split('/');
      return { start: Date.parse(start), end: Date.parse(end) };
    });
}
