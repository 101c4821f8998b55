import type { Trace } from './traces.ts';

/** How many decimals a path keeps. */
export type Decimals = 0 | 1;

/**
 * Writes traces as the `d` of an SVG path, in steps relative to the point before.
 * @example pathData([triangle]) // 'M0 0l4 0 0 3z'
 */
export function pathData(traces: readonly Trace[], decimals: Decimals = 1): string {
  const units = 10 ** decimals;
  const drawn = traces.map((trace) => traceData(trace, units)).join('');
  const [first] = traces[0]?.points ?? [];
  if (drawn !== '' || first === undefined) return drawn;
  const [x, y] = [Math.round(first.x * units), Math.round(first.y * units)];
  return `M${pair(x, y, units)}l.1 0 0 .1z`;
}

/** Positions are counted in whole units of the last decimal, so that errors do not add up. */
function traceData({ points, closed }: Trace, units: number): string {
  let x = 0;
  let y = 0;
  const steps: string[] = [];
  for (const point of points) {
    const [dx, dy] = [Math.round(point.x * units) - x, Math.round(point.y * units) - y];
    if (steps.length > 0 && dx === 0 && dy === 0) continue;
    steps.push(pair(dx, dy, units));
    [x, y] = [x + dx, y + dy];
  }
  const [start, ...rest] = steps;
  if (start === undefined || rest.length < (closed ? 2 : 1)) return '';
  return `M${start}l${rest.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/** A minus sign separates as well as a space does. */
function pair(x: number, y: number, units: number): string {
  return decimal(x / units) + (y < 0 ? '' : ' ') + decimal(y / units);
}

/** 1.2 is written 1.2, and -0.5 is written -.5. */
function decimal(value: number): string {
  return Math.abs(value) < 1 ? String(value).replace('0.', '.') : String(value);
}
