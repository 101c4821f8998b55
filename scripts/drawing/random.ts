/** At least one thing to choose from. */
export type Choice<T> = readonly [T, ...T[]];

/** A source of numbers that gives the same series for the same seed. */
export interface Rng {
  between(min: number, max: number): number;
  int(min: number, max: number): number;
  jitter(amount: number): number;
  chance(probability: number): boolean;
  pick<T>(items: Choice<T>): T;
}

/**
 * Creates the generator that makes a drawing repeatable (mulberry32).
 * @example createRng(7).int(1, 6) // the same face at each run
 */
export function createRng(seed: number): Rng {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + next() * (max - min);
  return {
    between,
    int: (min, max) => Math.floor(between(min, max + 1)),
    jitter: (amount) => between(-amount, amount),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
