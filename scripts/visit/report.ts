import type { Browser } from 'playwright-core';
import { median } from '../bench/median.ts';
import { visit, type Visit } from './measure.ts';
import type { SearchWaits } from './search.ts';

/** The head of a table of visits, in Markdown. */
export const VISITS_HEAD =
  '| page | LCP ms | TBT ms | CLS | kB | requests |\n|---|---|---|---|---|---|';

/**
 * A row of that table: the median of some visits of one page.
 * @example await describeVisits(browser, { name: 'home', address: 'http://localhost:4321/', runs: 3 })
 *   → '| home | 912 | 0 | 0.000 | 141 | 14 |'
 */
export async function describeVisits(
  browser: Browser,
  { name, address, runs }: { name: string; address: string; runs: number },
): Promise<string> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address));
  const of = (key: keyof Visit) => median(visits.map((one) => one[key])) ?? 0;
  const cells = [
    name,
    of('lcp').toFixed(0),
    of('tbt').toFixed(0),
    of('cls').toFixed(3),
    of('kilobytes').toFixed(0),
    String(of('requests')),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * What a visitor waits for in the search, as a sentence.
 * @example describeSearch(waits) → 'Search: 92 kB in 9 files for a first question, then p50 9 ms, p95 37 ms until…'
 */
export function describeSearch({ first, results, again, counts }: SearchWaits): string {
  return (
    `Search: ${first.kilobytes.toFixed(0)} kB in ${String(first.files)} files for a first question, then ` +
    `${describeWaits(results)} until results show whose texts are fetched, ` +
    `${describeWaits(again)} once they are there, ${describeWaits(counts)} with the counts of facets.`
  );
}

function describeWaits(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]?.toFixed(0) ?? '–';
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
