import { pathData } from './path-data.ts';
import type { Decimals } from './path-data.ts';
import { simplify } from './simplify.ts';
import type { Trace } from './traces.ts';

interface Detail {
  tolerance: number;
  decimals: Decimals;
}

/** From invisible to coarse: the first that makes the paths light enough is used. */
const DETAILS: readonly Detail[] = [
  { tolerance: 0.1, decimals: 1 },
  { tolerance: 0.4, decimals: 1 },
  { tolerance: 0.8, decimals: 1 },
  { tolerance: 1.6, decimals: 1 },
  { tolerance: 2, decimals: 0 },
  { tolerance: 3.2, decimals: 0 },
  { tolerance: 6.4, decimals: 0 },
];
/**
 * Simplifies both sides of the borders alike, step by step, until each path has so many characters.
 * @example lightPaths({ country, neighbours }, 6_000).country // 'M12.1 4.5l…z'
 */
export function lightPaths(
  drawn: { country: readonly Trace[]; neighbours: readonly Trace[] },
  maxCharacters: number,
): { country: string; neighbours: string } {
  let traces = drawn;
  let paths = { country: '', neighbours: '' };
  for (const { tolerance, decimals } of DETAILS) {
    traces = {
      country: simplify(traces.country, tolerance),
      neighbours: simplify(traces.neighbours, tolerance),
    };
    paths = {
      country: pathData(traces.country, decimals),
      neighbours: pathData(traces.neighbours, decimals),
    };
    if (Math.max(paths.country.length, paths.neighbours.length) <= maxCharacters) break;
  }
  return paths;
}
