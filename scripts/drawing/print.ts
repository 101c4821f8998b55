import { carve } from './carving.ts';
import { INK } from './inks.ts';
import { levels } from './lines.ts';
import { type PaletteName, palettes } from './palettes.ts';
import { paint, type Pen } from './pen.ts';
import { createRng } from './random.ts';
import { HEIGHT, WIDTH } from './shapes.ts';

/** The sheet is a little larger than the picture: its trembling rim is trimmed. */
export const TRIM = 1.02;

export type Scene = (pen: Pen) => string;

/** Which series of chances and which hour a drawing is printed with. */
export interface Printing {
  seed: number;
  palette: PaletteName;
  /** Turns left into right, so that two prints of a scene differ more. */
  mirrored?: boolean;
}

/**
 * Prints a scene as a whole SVG sheet, with the specks where the ink did not take.
 * @example printSheet(harbour, { seed: 3, palette: 'dusk' })
 */
export function printSheet(scene: Scene, { seed, palette, mirrored = false }: Printing): string {
  let clips = 0;
  const nextId = (): string => `c${String((clips += 1))}`;
  const pen: Pen = { rng: createRng(seed), inks: palettes[palette], nextId };
  const [width, height] = [String(WIDTH * TRIM), String(HEIGHT * TRIM)];
  const view = `0 0 ${String(WIDTH)} ${String(HEIGHT)}`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}">`;
  const turn = mirrored ? `matrix(-1 0 0 1 ${String(WIDTH)} 0)` : 'scale(1)';
  return `${open}<g transform="${turn}">${scene(pen)}${wear(pen)}</g></svg>`;
}

function wear(pen: Pen): string {
  const specks = { ...levels({ spacing: 70, sway: 40 }), weight: 2.2, dash: [4, 12] as const };
  return paint(carve(pen, { ...specks, gap: [90, 420] }), INK.paper);
}
