import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { hill, midHills, type Profile } from './land.ts';
import { hatching } from './lines.ts';
import { palm } from './palms.ts';
import { peak } from './peaks.ts';
import { paint, type Pen } from './pen.ts';
import { box, place, type Point, polygon } from './shapes.ts';
import { type Disc, sky } from './sky.ts';

interface Step {
  crest: Profile;
  ink: string;
  line: string;
}

/** Steps that fold into a valley as they come down; flooded fields among dry ones. */
function steps({ rng, inks }: Pen): readonly Step[] {
  const [valley, phase] = [rng.between(620, 980), rng.between(0, 6)];
  const [green, sown] = [mix(INK.sage, inks.leafDark, 0.35), mix(INK.ochre, INK.sage, 0.4)];
  const flooded = mix(inks.sky, inks.light, 0.25);
  const fields = [INK.sage, flooded, green, sown, INK.sage, green, flooded, INK.sage];
  return fields.map((ink, index) => {
    const level = 440 + 46 * index + 4 * index * index;
    const fold = 60 + index * 16;
    const crest: Profile = (x) =>
      level +
      fold * Math.exp(-(((x - valley) / 360) ** 2)) -
      fold * 0.7 * Math.exp(-(((x - valley - 760) / 380) ** 2)) +
      9 * Math.sin(x / 95 + phase + index * 0.4);
    return { crest, ink, line: ink === flooded ? inks.light : mix(ink, inks.leafDark, 0.55) };
  });
}

/** One step: the field, then under its rim the wall that holds it, in the shade. */
function terrace(pen: Pen, { crest, ink, line }: Step, index: number): string {
  const { inks } = pen;
  const bank = (x: number): number => crest(x) - 9 - index * 2.4;
  const wall = { ink: inks.leafDark, line: inks.leafDark, rows: 0 };
  return hill(pen, bank, wall) + hill(pen, crest, { ink, line, rows: 2, spacing: 30, weight: 5.5 });
}

function hut(pen: Pen, at: Point, size: number): string {
  const { inks } = pen;
  const [x, y] = at;
  const wall = polygon(place([-0.42, -0.5, 0.42, -0.5, 0.4, 0, -0.4, 0], at, size));
  const thatch = polygon(place([-0.68, -0.42, -0.1, -1.02, 0.1, -1.02, 0.68, -0.42], at, size));
  const straw = hatching([x - size * 0.7, y - size * 1.1], [x + size * 0.7, y - size * 0.4], {
    spacing: 12,
    angle: 1.35,
  });
  const ink = mix(inks.accent, inks.dark, 0.55);
  return (
    paint(wall, mix(INK.ochre, inks.light, 0.4)) +
    paint(box(x - size * 0.1, y - size * 0.34, [size * 0.2, size * 0.34]), inks.dark) +
    engraved(pen, thatch, {
      ...straw,
      ink,
      line: INK.ochre,
      weight: 3.5,
      dash: [14, 40],
      gap: [8, 20],
    })
  );
}

function workers(pen: Pen, tiers: readonly Step[]): string {
  const { inks } = pen;
  const spots = place([430, 4, 520, 4, 1010, 6, 1270, 7]).flatMap(([x, step]) => [
    x,
    (tiers[step]?.crest(x) ?? 0) + 30,
    52 + step * 11,
  ]);
  return people(pen, spots, {
    poses: ['walking', 'standing', 'robe'],
    coats: [inks.accent, inks.near, inks.dark],
  });
}

/**
 * Terraced fields around a spur of the land, huts and a few workers.
 * @example terraces(pen)
 */
export function terraces(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1150, 1300), rng.between(170, 230)], radius: 95 };
  const far = { lit: mix(inks.far, inks.sky, 0.4), shaded: inks.far, line: inks.far, base: 520 };
  const tiers = steps(pen);
  const huts = place([1130, 92, 1250, 78]).map(([x, size]) =>
    hut(pen, [x, (tiers[2]?.crest(x) ?? 0) + 26], size),
  );
  const drawn = tiers.map(
    (step, index) => terrace(pen, step, index) + (index === 2 ? huts.join('') : ''),
  );
  return [
    sky(pen, { horizon: 480, sun, style: 'rings' }),
    peak(pen, { at: [320, 190], half: [400, 440], ...far }),
    peak(pen, { at: [840, 260], half: [400, 400], ...far }),
    midHills(pen, 400, 34),
    ...drawn,
    workers(pen, tiers),
    palm(pen, { at: [110, 980], height: 560 }),
    palm(pen, { at: [260, 1010], height: 400 }),
  ].join('');
}
