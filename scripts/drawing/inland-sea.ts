import { sailboat } from './boats.ts';
import { engraved } from './carving.ts';
import { gardenPine } from './garden-pine.ts';
import { mix } from './inks.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { blob, place, polygon, type Triple } from './shapes.ts';
import { type Disc, gulls, sky } from './sky.ts';
import { bend, groove, outline, spline } from './strokes.ts';
import { water } from './water.ts';

/** An island that rises gently from the water. */
function isle(pen: Pen, [x, y, half]: Triple, ink: string): string {
  const { inks } = pen;
  const shape = blob(
    place([-1, 0, -0.62, -0.2, -0.3, -0.5, 0, -0.58, 0.28, -0.36, 0.6, -0.24, 1, 0], [x, y], half),
  );
  const slopes = {
    ...hatching([x - half, y - half * 0.6], [x + half, y], { spacing: 24, angle: 0.2 }),
    dash: [50, 160] as const,
  };
  return (
    engraved(pen, shape, { ...slopes, ink, line: mix(ink, inks.glow, 0.5) }) +
    paint(groove(bend([x - half, y + 2], [x + half, y + 2], {}), 9), inks.light)
  );
}

const ROCKS = [
  -0.1, 0.2, -0.04, -0.2, 0.1, -0.34, 0.26, -0.26, 0.4, -0.3, 0.6, -0.12, 0.82, -0.08, 1, 0.2,
];

function headland(pen: Pen): string {
  const { inks } = pen;
  const cliff = polygon([...place(ROCKS, [0, 930], [760, 560]), [900, 1010], [-20, 1010]]);
  const cracks = {
    ...hatching([0, 700], [800, 1010], { spacing: 30, angle: 1.1 }),
    weight: 6,
    dash: [40, 130] as const,
  };
  const surf = outline(
    spline(place([640, 1010, 700, 960, 800, 990, 880, 1000, 960, 1020])),
    () => 9,
  );
  return (
    engraved(pen, cliff, { ...cracks, ink: inks.near, line: mix(inks.near, inks.shade, 0.5) }) +
    paint(surf, inks.light)
  );
}

/**
 * A sea strewn with islands, seen from a rock where a pine leans.
 * @example inlandSea(pen)
 */
export function inlandSea(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1020, 1240), rng.between(260, 320)], radius: 130 };
  const near = mix(inks.mid, inks.near, 0.35);
  return [
    sky(pen, { horizon: 560, sun, style: 'rays' }),
    isle(pen, [1480, 572, 330], inks.far) + isle(pen, [820, 570, 260], inks.far),
    water(pen, { top: 566, glitter: sun.at[0] }),
    isle(pen, [1180, 650, 210], inks.mid) + isle(pen, [1610, 690, 260], near),
    sailboat(pen, { at: [900, 740], height: 120 }),
    sailboat(pen, { at: [1330, 860], height: 220 }),
    headland(pen),
    gardenPine(pen, [230, 800], [760, 760]),
    paint(gulls(pen, place([760, 260, 840, 220, 700, 200])), inks.dark),
  ].join('');
}
