import { carve, type Carving } from './carving.ts';
import { mix } from './inks.ts';
import { contours } from './lines.ts';
import { clip, paint, type Pen } from './pen.ts';
import { HEIGHT, type Point, polygon, WIDTH } from './shapes.ts';

/** The height of the ground at each x. */
export type Profile = (x: number) => number;

/**
 * Makes the soft profile of a hill country from three waves.
 * @example rolling(pen, 600, 40)(800) // about 600
 */
export function rolling({ rng }: Pen, level: number, relief: number): Profile {
  const waves = [0.0023, 0.0051, 0.011].map((pulse, index) => ({
    pulse: pulse * rng.between(0.8, 1.25),
    phase: rng.between(0, 6.28),
    height: relief / (index * 1.4 + 1),
  }));
  return (x) =>
    waves.reduce((y, wave) => y + wave.height * Math.sin(x * wave.pulse + wave.phase), level);
}

/**
 * Closes the ground below a profile.
 * @example paint(ground(rolling(pen, 600, 40)), ink)
 */
function ground(profile: Profile): string {
  const crest = Array.from({ length: 81 }, (_, index): Point => [index * 20, profile(index * 20)]);
  return polygon([[0, HEIGHT], ...crest, [WIDTH, HEIGHT]]);
}

/**
 * Prints a hill with the furrows that follow it.
 * @example hill(pen, rolling(pen, 700, 30), { ink: '#6f8f7a', line: '#f4eee2' })
 */
export function hill(
  pen: Pen,
  profile: Profile,
  look: { ink: string; line: string; spacing?: number; rows?: number; weight?: Carving['weight'] },
): string {
  const { ink, line, spacing = 20, rows = 12, weight = 4.5 } = look;
  const furrows = carve(pen, {
    ...contours(profile, { spacing, rows }),
    weight,
    dash: [60, 240],
    gap: [16, 80],
  });
  const shape = ground(profile);
  return paint(shape, ink) + clip(pen, shape, paint(furrows, line));
}

/**
 * Prints the far hills of a landscape, pale under the sky.
 * @example farHills(pen, 400, 60)
 */
export function farHills(pen: Pen, level: number, relief: number): string {
  const { far, glow } = pen.inks;
  return hill(pen, rolling(pen, level, relief), { ink: far, line: mix(far, glow, 0.5), rows: 7 });
}

/**
 * Prints the hills of the middle ground.
 * @example midHills(pen, 500, 40)
 */
export function midHills(pen: Pen, level: number, relief: number): string {
  const { mid, waterLine } = pen.inks;
  return hill(pen, rolling(pen, level, relief), { ink: mid, line: waterLine, rows: 7 });
}
