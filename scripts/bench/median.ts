/**
 * The value in the middle, the upper one of two; nothing of none.
 * @example median([3, 1, 2]) → 2
 */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
