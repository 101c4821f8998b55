import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, midHills, type Profile, rolling } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree, cypress } from './plants.ts';
import { blob, box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { archedWall } from './structures.ts';

const LEVEL = 530;
const PIERS = Array.from({ length: 9 }, (_, i) => 20 + i * 200);

function viaduct(pen: Pen): string {
  const { inks } = pen;
  const stone = mix(INK.ochre, inks.light, 0.5);
  const courses = hatching([0, LEVEL], [WIDTH, LEVEL + 420], { spacing: 25 });
  const bays = { from: -180, count: 10, pitch: 200, pier: 50, top: LEVEL, bottom: LEVEL + 430 };
  const shade = PIERS.map((x) => polygon(place([8, 120, 24, 120, 25, 430, 10, 430], [x, LEVEL])));
  const look = { ink: stone, line: mix(INK.terracotta, stone, 0.5), dash: [16, 50] as const };
  return (
    engraved(pen, archedWall(bays), { ...courses, ...look, gap: [40, 130] }) +
    paint(shade.join(''), mix(stone, inks.near, 0.45)) +
    paint(box(-10, LEVEL - 14, [WIDTH + 30, 18]), inks.light)
  );
}

const NOSE = [0, -72, 0.62, -74, 0.86, -54, 1, -8, 0.98, 0, 0.5, 2, 0, 0, -0.005, -36];

function carriage(
  { inks }: Pen,
  at: Point,
  { width, nose }: { width: number; nose: boolean },
): string {
  const [x, y] = at;
  const shell = nose ? blob(place(NOSE, at, [width, 1])) : box(x, y - 74, [width, 74]);
  const panes = [0, 1, 2, 3, 4].map((i) =>
    box(x + 18 + (i * (width - (nose ? 90 : 30))) / 5, y - 58, [(width - 60) / 7, 24]),
  );
  const wheels = [0.15, 0.28, 0.7, 0.83].map((dx) => disc([x + dx * width, y + 4], 10));
  const band = box(x + 4, y - 22, [width * (nose ? 0.94 : 1) - 6, 9]);
  return (
    paint(shell, INK.terracotta) +
    paint(band, inks.light) +
    paint(panes.join(''), inks.near) +
    paint(wheels.join(''), inks.dark)
  );
}

function foreground(pen: Pen): string {
  const { rng, inks } = pen;
  const valley: Profile = (x) => 900 - 250 * Math.abs((x - 800) / 800) ** 2.2;
  return [
    hill(pen, valley, { ink: inks.near, line: inks.leaf, rows: 7, spacing: 26 }),
    ...[70, 210, 1390, 1530].map((x) =>
      broadTree(pen, { at: [x, valley(x) + 40], height: rng.between(210, 300) }),
    ),
    ...[420, 480, 1130, 1190].map((x) =>
      cypress(pen, { at: [x, valley(x) + 30], height: rng.between(140, 190) }),
    ),
  ].join('');
}

/**
 * A train on a tall viaduct across a valley of fields.
 * @example train(pen)
 */
export function train(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1160, 1320), rng.between(170, 230)], radius: 100 };
  const tail = rng.between(200, 320);
  const field = mix(INK.ochre, inks.light, 0.2);
  return [
    sky(pen, { horizon: 560, sun, style: 'rings' }),
    clouds(pen, [420, 170, 230]),
    farHills(pen, 400, 70),
    midHills(pen, 510, 60),
    hill(pen, rolling(pen, 640, 44), {
      ink: field,
      line: mix(INK.ochre, INK.terracotta, 0.5),
      rows: 9,
    }),
    hill(pen, rolling(pen, 760, 30), { ink: inks.leaf, line: inks.waterLine, rows: 8 }),
    ...[0, 1, 2].map((i) => carriage(pen, [tail + i * 320, 512], { width: 312, nose: i === 2 })),
    viaduct(pen),
    foreground(pen),
  ].join('');
}
