import { pirogue } from './boats.ts';
import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills, midHills, type Profile } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree } from './plants.ts';
import { riverfront } from './riverfront.ts';
import { box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { outline } from './strokes.ts';
import { reflection, water } from './water.ts';

function cityTower(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const [stone, dim] = [mix(inks.shade, inks.light, 0.25), mix(inks.shade, inks.dark, 0.2)];
  const joints = hatching([x - 46, y - 400], [x + 46, y], { spacing: 20 });
  return [
    engraved(pen, box(x - 46, y - 400, [92, 400]), {
      ...joints,
      ink: stone,
      line: dim,
      dash: [14, 40],
      gap: [10, 40],
    }),
    paint(box(x + 14, y - 400, [32, 400]), dim),
    paint(polygon(place([-62, -396, 0, -530, 62, -396], at)), INK.terracotta),
    paint(polygon(place([8, -396, 0, -530, 62, -396], at)), mix(INK.terracotta, inks.dark, 0.4)),
    paint(box(x - 16, y - 350, [32, 52]) + disc([x, y - 350], 16), inks.near),
  ].join('');
}

/** Height of the road over the river. */
const road: Profile = (x) => 640 - 62 * Math.sin((x / WIDTH) * Math.PI);
const SPRING = 830;

function vault(x: number, half: number): { under: string; ring: string } {
  const rise = SPRING - road(x) - 60;
  const curve = Array.from({ length: 15 }, (_, i): Point => {
    const turn = (i / 14) * Math.PI;
    return [x - half * Math.cos(turn), SPRING - rise * Math.sin(turn)];
  });
  return { under: disc([x, SPRING], half, rise), ring: outline(curve, () => 9) };
}

function stoneBridge(pen: Pen): string {
  const { inks } = pen;
  const stone = mix(INK.ochre, inks.light, 0.6);
  const crest = Array.from({ length: 41 }, (_, i): Point => [i * 40, road(i * 40)]);
  const body = polygon([[0, SPRING], ...crest, [WIDTH, SPRING]]);
  const joints = {
    ...hatching([0, 570], [WIDTH, SPRING], { spacing: 24 }),
    dash: [20, 66] as const,
  };
  const vaults = place([160, 92, 450, 122, 800, 150, 1150, 122, 1440, 92]).map(([x, half]) =>
    vault(x, half),
  );
  const piers = [300, 620, 980, 1300].map((x) =>
    polygon(place([-34, 200, -22, 40, 0, 22, 22, 40, 34, 200], [x, 640])),
  );
  return [
    engraved(pen, body, { ...joints, ink: stone, line: mix(stone, inks.near, 0.3) }),
    paint(vaults.map(({ under }) => under).join(''), inks.near),
    paint(vaults.map(({ ring }) => ring).join(''), mix(INK.terracotta, inks.light, 0.2)),
    paint(piers.join(''), mix(stone, inks.dark, 0.22)),
    paint(
      outline(crest, () => 8),
      inks.light,
    ),
  ].join('');
}

/**
 * An old town on its river: gabled houses, a tower, a stone bridge and its reflection.
 * @example oldBridge(pen)
 */
export function oldBridge(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1080, 1240), rng.between(170, 230)], radius: 96 };
  const walkers = [240, 700, 760, 1010, 1350].flatMap((x) => [x, road(x), rng.between(56, 66)]);
  const stone = mix(INK.ochre, inks.light, 0.4);
  return [
    sky(pen, { horizon: 520, sun, style: 'rings' }),
    clouds(pen, [760, 150, 190]),
    farHills(pen, 400, 46),
    midHills(pen, 470, 20),
    cityTower(pen, [rng.between(360, 520), 620]),
    riverfront(pen, 620),
    people(pen, walkers, { poses: ['walking', 'standing', 'robe'] }),
    stoneBridge(pen),
    water(pen, { top: 800, glitter: sun.at[0] }),
    ...[300, 620, 980, 1300].map((x) =>
      reflection(pen, { at: [x, 834], half: 60, depth: 130, ink: stone }),
    ),
    pirogue(pen, { at: [640, 920], length: 260 }),
    broadTree(pen, { at: [80, 980], height: 430 }),
  ].join('');
}
