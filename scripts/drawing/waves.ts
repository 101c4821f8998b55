import { hill, type Profile } from './land.ts';
import { paint, type Pen } from './pen.ts';
import type { Point } from './shapes.ts';
import { outline } from './strokes.ts';

/**
 * Gives a profile of pointed crests and round troughs.
 * @example swell(pen, 700, 60)(0) // about 700
 */
export function swell({ rng }: Pen, level: number, height: number): Profile {
  const [pulse, phase] = [rng.between(0.0042, 0.0056), rng.between(0, 6)];
  return (x) =>
    level -
    height * (1 - Math.abs(Math.sin(x * pulse + phase))) ** 1.5 +
    8 * Math.sin(x * 0.02 + phase);
}

/**
 * Draws a row of waves with foam on the crests.
 * @example billow(pen, swell(pen, 700, 60), ['#16345c', '#f4eee2'])
 */
export function billow(pen: Pen, profile: Profile, [ink, line]: readonly [string, string]): string {
  const crest = Array.from({ length: 81 }, (_, i): Point => [i * 20, profile(i * 20)]);
  const foam = outline(crest, (t) => 2 + 7 * Math.abs(Math.sin(t * 31)));
  return (
    hill(pen, profile, { ink, line, rows: 5, spacing: 32, weight: 7 }) + paint(foam, pen.inks.light)
  );
}
