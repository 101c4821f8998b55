import type { Palette } from './palettes.ts';
import type { Rng } from './random.ts';

/** What a scene draws with: its own random series, its inks, and names for clip paths. */
export interface Pen {
  rng: Rng;
  inks: Palette;
  nextId(): string;
}

/**
 * Prints path data in one ink.
 * @example paint(disc([9, 9], 4), '#16345c')
 */
export function paint(data: string, ink: string): string {
  return `<path d="${data}" fill="${ink}"/>`;
}

/**
 * Prints path data with the thin line that the knife leaves around a shape.
 * @example cut(box(0, 0, [9, 9]), '#16345c', '#f4eee2')
 */
export function cut(data: string, ink: string, edge: string): string {
  return `<path d="${data}" fill="${ink}" stroke="${edge}" stroke-width="4" stroke-linejoin="round"/>`;
}

/**
 * Keeps of a drawing only what lies inside the path data.
 * @example clip(pen, disc([9, 9], 4), grooves)
 */
export function clip(pen: Pen, data: string, drawing: string): string {
  const id = pen.nextId();
  return `<clipPath id="${id}"><path d="${data}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}
