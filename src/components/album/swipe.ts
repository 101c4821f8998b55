/** A shorter move is a tap, or a finger that trembles. */
const MIN_PIXELS = 40;

/**
 * How many pictures further a finger asks to go: it pulls the next one from the right.
 * @param move from where the finger came down to where it left, in CSS pixels
 * @example swipeStep({ x: -120, y: 8 }) → 1 ; swipeStep({ x: 90, y: 0 }) → -1 ; swipeStep({ x: -50, y: 200 }) → 0
 */
export function swipeStep({ x, y }: { x: number; y: number }): -1 | 0 | 1 {
  if (Math.abs(x) < MIN_PIXELS || Math.abs(x) < 2 * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}
