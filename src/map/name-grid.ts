import { middleOf, middleOfLand, ownersUnder, surveyLand } from './land-grid.ts';
import type { Grid, Ground, Named } from './land-grid.ts';
import type { Box, Point } from './traces.ts';

/** A name with the middle of its line. */
export interface PlacedName extends Point {
  text: string;
}

/** Average width of a letter and space around a line, in letters' heights. */
const LETTER = { width: 0.54, lineHeight: 1.3, padding: 0.6 };
/** What a cell under a name is worth: its own land, the sea, that of others. */
const WORTH = { own: 1, sea: 0.55, other: 0 };
/** How much a name is drawn to the place that it should stand close to. */
const PULL = { near: 4, middle: 1 };
/** A name that would stand mostly on the land of others, or away from its own, is left out. */
const MIN_WORTH = 0.42;
const MIN_OWN_SHARE = 0.25;

/**
 * Finds where names can be read: on their own land or on the sea beside it, clear of each other; the
 * first ones choose first, and what finds no room is left out.
 * @example placeNames([{ text: 'Syrie', traces }], ground) // [{ text: 'Syrie', x: 620, y: 180 }]
 */
export function placeNames(names: readonly Named[], ground: Ground): PlacedName[] {
  const grid = surveyLand(names, ground);
  return names.flatMap((name) => {
    const place = bestPlace(name, grid);
    if (place === undefined) return [];
    grid.blocked.push(boxAround(place, name.text, ground.letters));
    return [{ text: name.text, ...place }];
  });
}

/**
 * The room that a line of text takes around its middle.
 * @example boxAround({ x: 100, y: 50 }, 'Syrie', 20) // { minX: 67, maxX: 133, minY: 37, maxY: 63 }
 */
export function boxAround({ x, y }: Point, text: string, letters: number): Box {
  const half = letters * ((text.length * LETTER.width + LETTER.padding) / 2);
  const rise = (letters * LETTER.lineHeight) / 2;
  return { minX: x - half, maxX: x + half, minY: y - rise, maxY: y + rise };
}

/**
 * Whether two rectangles overlap.
 * @example doOverlap(box, box) // true
 */
export function doOverlap(one: Box, other: Box): boolean {
  return (
    one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY
  );
}

function bestPlace(name: Named, grid: Grid): Point | undefined {
  const target = name.near ?? middleOfLand(name, grid);
  if (target === undefined) return undefined;
  const pull = name.near === undefined ? PULL.middle : PULL.near;
  let best: { place: Point; worth: number } | undefined;
  for (const index of grid.owners.keys()) {
    const place = middleOf(grid, index);
    const away = (pull * Math.hypot(place.x - target.x, place.y - target.y)) / grid.ground.width;
    const worth = worthOf(boxAround(place, name.text, grid.ground.letters), name, grid);
    if (worth < MIN_WORTH || (best && worth - away <= best.worth)) continue;
    best = { place, worth: worth - away };
  }
  return best?.place;
}

/** Average worth of the cells under a line; nothing where it may not stand at all. */
function worthOf(box: Box, name: Named, grid: Grid): number {
  const { ground, blocked } = grid;
  const { width, height, otherWorth = WORTH.other } = ground;
  if (box.minX < 0 || box.minY < 0 || box.maxX > width || box.maxY > height) return 0;
  if (blocked.some((other) => doOverlap(box, other))) return 0;
  const owners = ownersUnder(box, grid);
  if (owners.includes('reserved')) return 0;
  const own = owners.filter((owner) => owner === name).length / owners.length;
  const sea = owners.filter((owner) => owner === undefined).length / owners.length;
  if (name.near === undefined && own < MIN_OWN_SHARE) return 0;
  return own * WORTH.own + sea * WORTH.sea + (1 - own - sea) * otherWorth;
}
