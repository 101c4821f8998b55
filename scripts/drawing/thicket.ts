import { engraved } from './carving.ts';
import { broadLeaf, cutLeaf, fan } from './foliage.ts';
import { INK, mix } from './inks.ts';
import { rings } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, HEIGHT, type Point, type Triple, triples, WIDTH } from './shapes.ts';

function blossom({ inks }: Pen, [x, y, r]: Triple): string {
  const petals = Array.from({ length: 6 }, (_, i) =>
    disc([x + Math.cos(i * 1.047) * r * 0.62, y + Math.sin(i * 1.047) * r * 0.62], r * 0.44),
  );
  return (
    paint(petals.join(''), INK.terracotta) +
    paint(disc([x, y], r * 0.32), INK.ochre) +
    paint(disc([x, y], r * 0.13), inks.dark)
  );
}

/** A crown of leaves that grow towards the clearing. */
function wreath(pen: Pen, heart: Point, [count, distance]: Point): string {
  const { rng, inks } = pen;
  const pairs = [
    [inks.leafDark, inks.leaf],
    [inks.mid, inks.waterLine],
    [inks.near, inks.leaf],
    [inks.leaf, inks.leafDark],
    [mix(inks.leaf, inks.leafDark, 0.5), inks.glow],
  ] as const;
  const grown = Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * Math.PI * 2 + rng.jitter(0.12);
    const at: Point = [
      heart[0] + Math.cos(turn) * distance * 1.4,
      heart[1] + Math.sin(turn) * distance,
    ];
    const [ink, line] = pairs[(i * 2 + count) % 5] ?? pairs[0];
    const leaf = rng.pick([broadLeaf, cutLeaf, fan, broadLeaf]);
    return leaf({
      at,
      angle: turn + Math.PI + rng.jitter(0.45),
      length: rng.between(360, 470),
      ink,
      line,
    });
  });
  return grown.join('');
}

/**
 * A thicket of great leaves around a clearing of light.
 * @example leaves(pen)
 */
export function leaves(pen: Pen): string {
  const { rng, inks } = pen;
  const heart: Point = [rng.between(740, 860), 480];
  const air = {
    ...rings(heart, { from: 190, spacing: 46, rows: 8 }),
    weight: 9,
    dash: [140, 420] as const,
    gap: [24, 80] as const,
  };
  const spots = triples([270, 270, 66, 1370, 300, 56, 1230, 840, 72, 430, 800, 60]);
  return [
    paint(box(0, 0, [WIDTH, HEIGHT]), inks.dark),
    engraved(pen, disc(heart, 610, 440), {
      ...air,
      ink: inks.glow,
      line: mix(inks.glow, inks.sky, 0.7),
    }),
    paint(disc(heart, 132), inks.sun),
    wreath(pen, heart, [14, 520]),
    wreath(pen, heart, [13, 690]),
    ...spots.map(([x, y, r]) => blossom(pen, [x + rng.jitter(40), y, r])),
  ].join('');
}
