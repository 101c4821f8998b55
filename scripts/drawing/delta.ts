import { pirogue } from './boats.ts';
import { engraved } from './carving.ts';
import { mix } from './inks.ts';
import { hill, rolling } from './land.ts';
import { hatching } from './lines.ts';
import { palm } from './palms.ts';
import { paint, type Pen } from './pen.ts';
import { figure } from './people.ts';
import { leafMass } from './plants.ts';
import { blob, disc, place, type Point, type Triple, triples } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, groove, outline, strip } from './strokes.ts';
import { water } from './water.ts';

const ISLET = [-1, 0, -0.5, -0.7, 0.1, -0.9, 0.7, -0.5, 1, 0.1, 0.4, 0.6, -0.3, 0.8];

function islet(pen: Pen, [x, y, half]: Triple): string {
  const { rng, inks } = pen;
  const flat = half * 0.13 * (0.5 + y / 900);
  const bank = disc([x, y + flat * 0.8], half * 0.98, flat * 0.4);
  const turn = { spacing: 16, angle: 0.05 };
  const furrows = hatching([x - half, y - flat], [x + half, y + flat], turn);
  const soil = mix(inks.leaf, inks.glow, 0.3);
  const bushes = Array.from({ length: Math.ceil(half / 130) }, () => {
    const at: Point = [x + rng.jitter(half * 0.7), y - flat * 0.7];
    return leafMass(pen, at, half * 0.07 + 9, [inks.leafDark, inks.leaf]);
  });
  const root: Point = [x + half * rng.jitter(0.5), y];
  return [
    paint(bank, mix(inks.water, inks.dark, 0.6)),
    engraved(pen, blob(place(ISLET, [x, y], [half, flat])), {
      ...furrows,
      dash: [30, 110],
      ink: soil,
      line: mix(soil, inks.dark, 0.5),
    }),
    ...bushes,
    half > 250 ? palm(pen, { at: root, height: half * 0.5 }) : '',
  ].join('');
}

function reeds(pen: Pen, from: number, to: number): string {
  const { rng, inks } = pen;
  const blades = Array.from({ length: Math.floor((to - from) / 17) }, () => {
    const [x, height, lean] = [rng.between(from, to), rng.between(150, 380), rng.jitter(70)];
    const stem = outline(
      bend([x, 1030], [x + lean, 1010 - height], { sag: lean * 0.16 }),
      (t) => 6 * (1 - t) + 0.6,
    );
    const head = groove(
      place([0, 0, 0.06, -30, 0.1, -64], [x + lean, 1026 - height], [lean, 1]),
      17,
    );
    return stem + (rng.chance(0.35) ? head : '');
  });
  return paint(blades.join(''), inks.dark);
}

function ferryman(pen: Pen, at: Point, length: number): string {
  const coat = pen.inks.accent;
  const [x, y] = [at[0] + length * 0.74, at[1] + length * 0.01];
  const pole = strip(place([-0.11, -0.42, 0.14, 0.14], [x, y], length), length * 0.014);
  const man = figure(pen, [x, y], { height: length * 0.36, coat });
  return paint(pole, pen.inks.dark) + man + pirogue(pen, { at, length });
}

const ISLETS = [
  280, 372, 230, 1300, 366, 300, 760, 402, 170, 1480, 446, 270, 260, 476, 290, 980, 530, 220, 60,
  610, 300, 1530, 650, 340,
];

/**
 * The mouth of a great river at low sun: islets, braided water, two dugouts.
 * @example delta(pen)
 */
export function delta(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(900, 1200), rng.between(200, 235)], radius: 110 };
  return [
    sky(pen, { horizon: 340, sun, style: 'rays' }),
    hill(pen, rolling(pen, 325, 8), { ink: inks.far, line: inks.far, rows: 1 }),
    water(pen, { top: 345, glitter: sun.at[0] }),
    ...triples(ISLETS).map(([x, y, half]) => islet(pen, [x + rng.jitter(50), y, half])),
    ferryman(pen, [980, 610], 240),
    ferryman(pen, [rng.between(520, 600), 780], 520),
    reeds(pen, -20, 330),
    reeds(pen, 1430, 1640),
  ].join('');
}
