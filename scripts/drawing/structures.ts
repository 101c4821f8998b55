import { box, disc, place, type Point, polygon } from './shapes.ts';
import { strip } from './strokes.ts';

export interface ColonnadePlan {
  from: number;
  to: number;
  top: number;
  bottom: number;
  count: number;
  width: number;
}

/**
 * Gives columns of even width between two heights.
 * @example colonnade({ from: 100, to: 500, top: 300, bottom: 500, count: 6, width: 24 })
 */
export function colonnade({ from, to, top, bottom, count, width }: ColonnadePlan): string {
  const shaft = [-0.42, 0, 0.42, 0, 0.5, bottom - top, -0.5, bottom - top];
  const columns = Array.from({ length: count }, (_, index) => {
    const x = from + ((to - from) * index) / Math.max(1, count - 1);
    const slab = (y: number): string => box(x - width * 0.75, y, [width * 1.5, width * 0.4]);
    return slab(top) + slab(bottom - width * 0.4) + polygon(place(shaft, [x, top], [width, 1]));
  });
  return columns.join('');
}

/**
 * Gives the openings of a row of round arches.
 * @example arcade({ from: 100, to: 700, bottom: 500, count: 5, height: 140 })
 */
export function arcade({
  from,
  to,
  bottom,
  count,
  height,
  pier = 0.26,
}: {
  from: number;
  to: number;
  bottom: number;
  count: number;
  height: number;
  pier?: number;
}): string {
  const pitch = (to - from) / count;
  const half = (pitch * (1 - pier)) / 2;
  return Array.from({ length: count }, (_, index) => {
    const x = from + pitch * (index + 0.5);
    return (
      box(x - half, bottom - height + half, [half * 2, height - half]) +
      disc([x, bottom - height + half], half)
    );
  }).join('');
}

export interface ArchedWallPlan {
  /** Left edge of the first bay, and how many bays follow it. */
  from: number;
  count: number;
  /** Width of a bay, and of the pier between two openings. */
  pitch: number;
  pier: number;
  top: number;
  bottom: number;
}

/**
 * Gives what is solid in a wall pierced by a row of round arches.
 * @example archedWall({ from: -80, count: 9, pitch: 200, pier: 48, top: 530, bottom: 960 })
 */
export function archedWall({ from, count, pitch, pier, top, bottom }: ArchedWallPlan): string {
  const half = (pitch - pier) / 2;
  const spring = top + pier * 0.9 + half;
  const bays = Array.from({ length: count }, (_, bay) => {
    const [left, right] = [from + bay * pitch, from + (bay + 1) * pitch + 1];
    const vault = Array.from({ length: 13 }, (_point, i): Point => {
      const turn = (i / 12) * Math.PI;
      return [left + pitch / 2 + half * Math.cos(turn), spring - half * Math.sin(turn)];
    });
    const outer = place([right, bottom, right, top, left, top, left, bottom]);
    const feet = place([left + pier / 2, bottom, right - pier / 2, bottom]);
    return polygon([...outer, ...feet.slice(0, 1), ...vault.toReversed(), ...feet.slice(1)]);
  });
  return bays.join('');
}

/**
 * Gives a lattice girder: two rails and the zigzag between them.
 * @example lattice([0, 0], [200, 0], { depth: 24, bays: 8 })
 */
export function lattice(
  from: Point,
  to: Point,
  { depth, bays, bar = 5 }: { depth: number; bays: number; bar?: number },
): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const off: Point = [(-dy / length) * depth, (dx / length) * depth];
  const node = (index: number): Point => {
    const [t, side] = [index / bays, index % 2];
    return [from[0] + dx * t + off[0] * side, from[1] + dy * t + off[1] * side];
  };
  const rails =
    strip([from, to], bar) +
    strip(
      [
        [from[0] + off[0], from[1] + off[1]],
        [to[0] + off[0], to[1] + off[1]],
      ],
      bar,
    );
  return (
    rails +
    Array.from({ length: bays }, (_, index) =>
      strip([node(index), node(index + 1)], bar * 0.7),
    ).join('')
  );
}
