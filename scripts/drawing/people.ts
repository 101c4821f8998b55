import { paint, type Pen } from './pen.ts';
import { blob, disc, place, type Point } from './shapes.ts';
import { outline, spline, strip } from './strokes.ts';

export type Pose = 'standing' | 'walking' | 'robe' | 'running' | 'raising';

/** Arms of each pose, as lines from shoulder to hand. */
const ARMS: Readonly<Record<Pose, readonly (readonly number[])[]>> = {
  standing: [
    [-0.1, -0.76, -0.14, -0.58, -0.12, -0.42],
    [0.1, -0.76, 0.14, -0.58, 0.13, -0.42],
  ],
  raising: [
    [-0.1, -0.77, -0.17, -0.92, -0.15, -1.1],
    [0.1, -0.77, 0.18, -0.9, 0.2, -1.08],
  ],
  walking: [
    [-0.09, -0.76, -0.15, -0.6, -0.12, -0.45],
    [0.09, -0.76, 0.13, -0.6, 0.2, -0.49],
  ],
  running: [
    [-0.07, -0.76, -0.2, -0.66, -0.16, -0.52],
    [0.1, -0.76, 0.17, -0.6, 0.29, -0.66],
  ],
  robe: [
    [-0.09, -0.76, -0.14, -0.58, -0.1, -0.44],
    [0.09, -0.76, 0.15, -0.6, 0.1, -0.48],
  ],
};

const COAT = [
  -0.105, -0.78, -0.03, -0.83, 0.03, -0.83, 0.105, -0.78, 0.1, -0.6, 0.12, -0.36, -0.11, -0.36,
  -0.095, -0.6,
];
const GOWN = [
  -0.1, -0.78, -0.03, -0.83, 0.03, -0.83, 0.1, -0.78, 0.1, -0.6, 0.13, -0.3, 0.2, -0.02, 0.02, 0.01,
  -0.17, -0.01, -0.12, -0.3, -0.085, -0.6,
];

/** Legs of each pose, as lines from hip to foot in parts of the height. */
const LEGS: Readonly<Record<Pose, readonly (readonly number[])[]>> = {
  standing: [
    [-0.045, -0.42, -0.05, 0],
    [0.05, -0.42, 0.06, 0],
  ],
  raising: [
    [-0.045, -0.42, -0.07, 0],
    [0.05, -0.42, 0.08, 0],
  ],
  walking: [
    [0.03, -0.42, 0.1, -0.22, 0.13, 0],
    [-0.03, -0.42, -0.05, -0.22, -0.16, -0.02],
  ],
  running: [
    [0.04, -0.42, 0.19, -0.3, 0.15, -0.05],
    [-0.03, -0.42, -0.09, -0.2, -0.29, -0.14],
  ],
  robe: [],
};

export interface Figure {
  height: number;
  pose?: Pose;
  /** Ink of the garment, when it is not the dark of the silhouette. */
  coat?: string;
}

/**
 * Draws a person by the feet as a silhouette, `height` pixels tall.
 * @example figure(pen, [400, 800], { height: 120, pose: 'walking' })
 */
export function figure(pen: Pen, [x, y]: Point, look: Figure): string {
  const { height: h, pose = 'standing', coat = pen.inks.dark } = look;
  const facing = pen.rng.pick([1, -1]);
  const lean = pose === 'running' ? 0.08 : 0;
  const at = (flat: readonly number[]): readonly Point[] =>
    place(flat).map(([px, py]): Point => [x + facing * h * (px - lean * py), y + h * py]);
  const limb = (flat: readonly number[], width: number): string =>
    outline(spline(at(flat), 3), (t) => h * width * (1 - 0.45 * t));
  const [top] = at([0.005, -0.915]);
  const head =
    disc(top ?? [x, y], h * 0.062, h * 0.078) + strip(at([0, -0.86, 0, -0.78]), h * 0.06);
  const legs = LEGS[pose].map((leg) => limb(leg, 0.052)).join('');
  const reach = ARMS[pose].map((arm) => limb(arm, 0.03)).join('');
  const cloth = blob(at(pose === 'robe' ? GOWN : COAT));
  return paint(head + legs, pen.inks.dark) + paint(cloth + reach, coat);
}
