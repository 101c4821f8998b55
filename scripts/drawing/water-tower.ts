import { engraved } from './carving.ts';
import { mix } from './inks.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { place, type Point, polygon } from './shapes.ts';
import { strip } from './strokes.ts';

const LEGS = [
  [-0.2, 0, -0.13, -0.64],
  [0.2, 0, 0.13, -0.64],
  [-0.05, 0, -0.04, -0.64],
  [0.06, 0, 0.04, -0.64],
];
const BRACES = [
  [-0.18, -0.2, 0.15, -0.44],
  [0.18, -0.2, -0.15, -0.44],
  [-0.17, -0.22, 0.17, -0.22],
  [-0.15, -0.46, 0.15, -0.46],
];

/**
 * Draws a wooden water tower by the foot, `h` pixels tall.
 * @example waterTower(pen, [1300, 526], 410)
 */
export function waterTower(pen: Pen, at: Point, h: number): string {
  const { inks } = pen;
  const shape = (flat: readonly number[]): string => polygon(place(flat, at, h));
  const legs = LEGS.map((flat) => strip(place(flat, at, h), h * 0.025));
  const braces = BRACES.map((flat) => strip(place(flat, at, h), h * 0.014));
  const [from, to]: [Point, Point] = [
    [at[0] - h * 0.24, at[1] - h * 0.94],
    [at[0] + h * 0.24, at[1] - h * 0.62],
  ];
  const staves = {
    ...hatching(from, to, { spacing: h * 0.06, angle: 1.57 }),
    weight: h * 0.016,
    dash: [h * 0.1, h * 0.3] as const,
  };
  const metal = { ink: mix(inks.shade, inks.light, 0.3), line: mix(inks.shade, inks.near, 0.4) };
  return [
    paint([...legs, ...braces].join(''), inks.dark),
    engraved(pen, shape([-0.24, -0.62, -0.24, -0.94, 0.24, -0.94, 0.24, -0.62]), {
      ...staves,
      ...metal,
    }),
    paint(
      shape([0.06, -0.62, 0.06, -0.94, 0.24, -0.94, 0.24, -0.62]),
      mix(inks.shade, inks.near, 0.45),
    ),
    paint(shape([-0.28, -0.93, 0, -1.06, 0.28, -0.93]), inks.accent),
  ].join('');
}
