import { escapeHtml } from '../../src/lib/html.ts';
import type { SizeResult } from './run.ts';
import { median } from './median.ts';

const WIDTH = 720;
const BAR = 18;
const LABEL = 190;

const ROWS = [
  ['ours, cold', ({ ours }) => ours.cold],
  ['ours, one text changed', ({ ours }) => ours.body],
  ['ours, nothing changed', ({ ours }) => ours.nothing],
  ['Hugo + Pagefind, cold', ({ peers }) => peers.hugo],
  ['Eleventy + Pagefind, cold', ({ peers }) => peers.eleventy],
] as const satisfies readonly (readonly [
  string,
  (round: SizeResult['rounds'][number]) => { cpuSeconds: number } | undefined,
])[];

/**
 * A drawing of CPU seconds by size, light or dark as the page around it; the median of all rounds.
 * @example drawPlot([{ size: 400, rounds: […], … }], 'CPU seconds by size')
 *   → '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function drawPlot(results: readonly SizeResult[], says: string): string {
  const bars = results.flatMap(({ size, rounds }) => [
    { title: `${String(size)} entries` },
    ...ROWS.flatMap(([name, of]) => {
      const value = median(rounds.flatMap((round) => of(round)?.cpuSeconds ?? []));
      return value === undefined ? [] : [{ name, value }];
    }),
  ]);
  const most = Math.max(...bars.map((bar) => ('value' in bar ? bar.value : 0)));
  const lines = bars.map((bar, index) => {
    const y = 40 + index * (BAR + 6);
    if (!('value' in bar)) return text({ x: 0, y: y + 13, words: bar.title, weight: 'bold' });
    const length = Math.max(1, (bar.value / most) * (WIDTH - LABEL - 70));
    const colour = bar.name.startsWith('ours') ? '#2563eb' : '#9ca3af';
    return [
      text({ x: 0, y: y + 13, words: bar.name }),
      `<rect x="${String(LABEL)}" y="${String(y)}" width="${length.toFixed(1)}" height="${String(BAR)}" fill="${colour}"/>`,
      text({ x: LABEL + length + 6, y: y + 13, words: `${bar.value.toFixed(1)} s` }),
    ].join('');
  });
  const height = 50 + bars.length * (BAR + 6);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-label="${escapeHtml(says)}" font-family="sans-serif" font-size="13">
<style>text { fill: #111 } @media (prefers-color-scheme: dark) { text { fill: #eee } }</style>
${text({ x: 0, y: 18, words: says, weight: 'bold' })}
${lines.join('\n')}
</svg>
`;
}

function text(of: { x: number; y: number; words: string; weight?: string }): string {
  const weight = of.weight === undefined ? '' : ` font-weight="${of.weight}"`;
  return `<text x="${of.x.toFixed(0)}" y="${of.y.toFixed(0)}"${weight}>${escapeHtml(of.words)}</text>`;
}
