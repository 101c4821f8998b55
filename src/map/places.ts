import { boxAround, doOverlap } from './name-grid.ts';
import type { Box, Point } from './traces.ts';

/** A town on a drawing, with its name beside it. */
export interface PlacedPlace extends Point {
  name: string;
  label: Point;
  /** The room that the mark and the name take. */
  box: Box;
}

interface Sheet {
  width: number;
  height: number;
  /** Height of the letters. */
  letters: number;
}

/** Radius of a mark, in letters' heights. */
const MARK = 0.4;
/** Sides of a mark, best first: right, left, above, below, then askew. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * Writes the name of each town beside its mark, clear of the others; a town outside the sheet, or whose
 * name finds no room, is left out.
 * @example placePlaces([{ name: 'Tripoli', x: 400, y: 120 }], sheet)[0]?.label // { x: 459, y: 120 }
 */
export function placePlaces(
  places: readonly (Point & { name: string })[],
  sheet: Sheet,
): PlacedPlace[] {
  const inside = places.filter(({ x, y }) => isOn(sheet, { minX: x, maxX: x, minY: y, maxY: y }));
  const marks = inside.map((place) => markOf(place, sheet.letters));
  const placed: PlacedPlace[] = [];
  for (const [index, place] of inside.entries()) {
    const others = marks.filter((_, other) => other !== index);
    const taken = [...others, ...placed.map(({ box }) => box)];
    const free = listSides(place, sheet.letters).find(
      ({ box }) => isOn(sheet, box) && !taken.some((other) => doOverlap(box, other)),
    );
    if (free !== undefined) placed.push({ ...place, ...free });
  }
  return placed;
}

function listSides(place: Point & { name: string }, letters: number) {
  const { minX, maxX, minY, maxY } = boxAround(place, place.name, letters);
  return SIDES.map(([right, down]) => {
    const label = {
      x: place.x + right * ((maxX - minX) / 2 + letters * MARK),
      y: place.y + down * ((maxY - minY) / 2 + letters * MARK * (right === 0 ? 0.6 : 0)),
    };
    return { label, box: boxAround(label, place.name, letters) };
  });
}

function markOf({ x, y }: Point, letters: number): Box {
  const radius = letters * MARK;
  return { minX: x - radius, maxX: x + radius, minY: y - radius, maxY: y + radius };
}

function isOn({ width, height }: Sheet, { minX, maxX, minY, maxY }: Box): boolean {
  return minX >= 0 && minY >= 0 && maxX <= width && maxY <= height;
}
