import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { levels } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { bend, groove, outline } from './strokes.ts';

/**
 * Draws a wooden desk over the whole sheet, a slant of light across it.
 * @example desk(pen)
 */
export function desk(pen: Pen): string {
  const { inks } = pen;
  const wood = mix(inks.near, inks.mid, 0.3);
  const grain = { ...levels({ spacing: 40, sway: 15 }), weight: 6, dash: [160, 560] as const };
  const shaft = polygon(place([700, -20, 1620, -20, 1620, 560, 1180, 1020, 240, 1020]));
  const [dim, lit] = [mix(wood, inks.dark, 0.45), mix(wood, inks.glow, 0.22)];
  return (
    engraved(pen, box(0, 0, [WIDTH, HEIGHT]), { ...grain, ink: wood, line: dim }) +
    engraved(pen, shaft, { ...grain, ink: lit, line: wood })
  );
}

/**
 * Draws a cup of coffee from above.
 * @example cup(pen, [150, 170])
 */
export function cup({ inks }: Pen, at: Point): string {
  const [x, y] = at;
  const ear = outline(bend([x + 100, y - 40], [x + 96, y + 50], { sag: -46 }), () => 15);
  return [
    paint(disc([x + 22, y + 26], 128, 122), inks.dark),
    paint(ear + disc(at, 122, 116), INK.terracotta),
    paint(disc([x, y - 3], 98, 92), inks.light) +
      paint(disc([x, y - 3], 80, 74), mix(INK.terracotta, inks.dark, 0.65)),
    paint(groove(bend([x - 46, y - 26], [x + 24, y - 46], { sag: -14 }), 10), INK.ochre),
  ].join('');
}

/**
 * Draws a pencil in the lower right corner.
 * @example pencil(pen)
 */
export function pencil({ inks }: Pen): string {
  const shaft = polygon(place([1230, 930, 1540, 800, 1556, 838, 1246, 968]));
  const cone = polygon(place([1230, 930, 1246, 968, 1174, 976]));
  return (
    paint(polygon(place([1240, 960, 1556, 838, 1560, 856, 1180, 990])), inks.dark) +
    paint(shaft, INK.ochre) +
    paint(cone, inks.light) +
    paint(polygon(place([1196, 958, 1203, 974, 1174, 976])), inks.dark)
  );
}
