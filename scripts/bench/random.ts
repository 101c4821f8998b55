/** Numbers that look random and are the same at every run: a bench compares builds of one content. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  integer: (below: number) => number;
  /** Picks one of some values. */
  pick: <T>(values: readonly T[]) => T;
  /** So many different values of a list, or all of a shorter one. */
  some: <T>(values: readonly T[], count: number) => T[];
  /** True so many times out of a hundred. */
  chance: (percent: number) => boolean;
}

/**
 * Numbers from a seed (mulberry32, public domain, Tommy Ettinger).
 * @example makeRandom(17).integer(100) → the same number at every run
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
  const integer = (below: number) => Math.floor(next() * below);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[integer(values.length)];
    if (value === undefined) throw new Error('Nothing can be picked from an empty list.');
    return value;
  };
  const some = <T>(values: readonly T[], count: number): T[] => {
    const rest = [...values];
    const size = Math.min(count, rest.length);
    return Array.from({ length: size }, () => rest.splice(integer(rest.length), 1)).flat();
  };
  return { integer, pick, some, chance: (percent) => integer(100) < percent };
}
