import { carve } from './carving.ts';
import { INK, mix } from './inks.ts';
import { hatching } from './lines.ts';
import { clip, paint, type Pen } from './pen.ts';
import { blob, box, disc, place, type Point, polygon } from './shapes.ts';
import { bend, groove, outline, spline } from './strokes.ts';

const CAPSULE = [-130, -150, -92, -258, 0, -292, 92, -258, 130, -150, 130, 60, 0, 76, -130, 60];
const CAPSULE_SHADE = [40, -300, 140, -200, 140, 80, 60, 80, 90, -100];

/** The grille of the microphone: two families of crossed lines, one side in the shade. */
function grille(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [from, to]: [Point, Point] = [
    [at[0] - 150, at[1] - 320],
    [at[0] + 150, at[1] + 90],
  ];
  const mesh = { weight: 7, dash: [200, 420] as const, gap: [6, 10] as const };
  const rising = carve(pen, { ...hatching(from, to, { spacing: 27, angle: 0.7 }), ...mesh });
  const falling = carve(pen, { ...hatching(from, to, { spacing: 27, angle: -0.7 }), ...mesh });
  const capsule = blob(place(CAPSULE, at));
  const shine = groove(spline(place([-84, -210, -98, -130, -96, -30], at)), 24);
  const shade = paint(blob(place(CAPSULE_SHADE, at)), inks.near);
  return (
    paint(capsule, inks.shade) +
    clip(pen, capsule, paint(rising + falling, inks.dark) + shade + paint(shine, inks.light))
  );
}

/**
 * Draws a studio microphone: grille, body, yoke, arm.
 * @example microphone(pen, [800, 470])
 */
export function microphone(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const body = polygon(place([-130, 66, 130, 66, 112, 280, -112, 280], at));
  const dim = polygon(place([52, 66, 130, 66, 112, 280, 44, 280], at));
  const sheen = [-90, -58].map((dx, i) =>
    groove(place([dx, 100, dx + 4, 180, dx + 2, 260 - i * 40], at), 14),
  );
  const yoke = outline(
    bend([x + 178, y - 30], [x - 178, y - 30], { sag: -330, steps: 16 }),
    () => 15,
  );
  const arm = outline(place([0, 320, 40, 460, 20, 620], at), () => 20);
  const knobs = disc([x - 176, y - 24], 30) + disc([x + 176, y - 24], 30);
  return [
    paint(yoke + arm + knobs, inks.dark),
    grille(pen, at),
    paint(body, INK.terracotta) + paint(dim, mix(INK.terracotta, inks.dark, 0.5)),
    paint(sheen.join(''), mix(INK.terracotta, inks.light, 0.5)),
    paint(box(x - 136, y + 56, [272, 26]), INK.ochre),
  ].join('');
}
