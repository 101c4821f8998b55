import { boxOf, isInside } from './traces.ts';
import type { Box, Point, Trace } from './traces.ts';

/** A name to write on a map. */
export interface Named {
  text: string;
  /** The land it names; empty for a place that is a point. */
  traces: readonly Trace[];
  /** Where the name should stand close to; by default the middle of the land that is seen. */
  near?: Point | undefined;
}

/** Where a map can be written on. */
export interface Ground {
  width: number;
  height: number;
  /** Height of the letters. */
  letters: number;
  /** Land that no name may cover. */
  reserved: readonly Trace[];
  /** Marks that no name may cover. */
  blocked: readonly Box[];
  /** What land without a name is worth, from 0 to 1, where it may be written on. */
  otherWorth?: number;
}

type Owner = Named | 'reserved' | undefined;

/** A map cut into cells, each with the one whose land it is. */
export interface Grid {
  ground: Ground;
  columns: number;
  rows: number;
  /** Whose land the middle of each cell is, row by row. */
  owners: Owner[];
  blocked: Box[];
}

/** The side of a cell, in units of the drawing: fine enough to find room, coarse enough for thousands of points. */
const CELL = 16;

/**
 * Finds whose land each cell of a map is.
 * @example surveyLand([{ text: 'Syrie', traces }], ground) // { columns: 60, rows: 40, owners: [undefined, …], … }
 */
export function surveyLand(names: readonly Named[], ground: Ground): Grid {
  const columns = Math.floor(ground.width / CELL);
  const rows = Math.floor(ground.height / CELL);
  const owners = Array.from<Owner>({ length: columns * rows });
  const grid = { ground, columns, rows, owners, blocked: [...ground.blocked] };
  for (const name of names) claim(grid, name.traces, name);
  claim(grid, ground.reserved, 'reserved');
  return grid;
}

function claim(grid: Grid, traces: readonly Trace[], owner: Owner): void {
  if (traces.length === 0) return;
  const { minX, maxX, minY, maxY } = boxOf(traces);
  for (const index of grid.owners.keys()) {
    const { x, y } = middleOf(grid, index);
    if (x < minX || x > maxX || y < minY || y > maxY) continue;
    if (isInside({ x, y }, traces)) grid.owners[index] = owner;
  }
}

/**
 * The middle of a cell.
 * @example middleOf(grid, 0) // { x: 8, y: 8 }
 */
export function middleOf({ columns }: Grid, index: number): Point {
  return { x: ((index % columns) + 0.5) * CELL, y: (Math.floor(index / columns) + 0.5) * CELL };
}

/**
 * The middle of the land of a name, as far as it is seen.
 * @example middleOfLand(syria, grid) // { x: 620, y: 180 }
 */
export function middleOfLand(name: Named, grid: Grid): Point | undefined {
  const own = [...grid.owners.keys()].filter((index) => grid.owners[index] === name);
  if (own.length === 0) return undefined;
  const points = own.map((index) => middleOf(grid, index));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/**
 * Whose land lies under a rectangle: a name, no land, land that may not be written on.
 * @example ownersUnder(box, grid) // [syria, syria, undefined]
 */
export function ownersUnder(box: Box, { columns, owners }: Grid): Owner[] {
  const found: Owner[] = [];
  for (let y = box.minY; y < box.maxY; y += CELL / 2) {
    for (let x = box.minX; x < box.maxX; x += CELL) {
      found.push(owners[Math.floor(y / CELL) * columns + Math.floor(x / CELL)]);
    }
  }
  return found;
}
