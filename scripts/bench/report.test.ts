import { expect, test } from 'vitest';
import type { Cost } from './measure.ts';
import { drawPlot } from './plot.ts';
import { writeReport } from './report.ts';
import type { SizeResult } from './run.ts';

const cost = (cpuSeconds: number): Cost => ({
  wallSeconds: cpuSeconds / 2,
  cpuSeconds,
  largestProcess: 900 + cpuSeconds,
  allProcesses: 1200,
});

const site = { pages: 3291, files: 6000, pictures: 500, megabytes: 200 };
const result: SizeResult = {
  size: 1000,
  rounds: [
    {
      ours: { cold: cost(20), nothing: cost(1) },
      peers: { hugo: cost(10) },
      check: cost(2),
      load: 1.4,
    },
    {
      ours: { cold: cost(24), nothing: cost(1) },
      peers: { hugo: cost(8) },
      check: cost(2),
      load: 1.6,
    },
  ],
  dev: { page: [0.72, 0.91], fault: [2.04] },
  sites: { ours: site, hugo: { ...site, pages: 3290 } },
};
const MACHINE = { name: '2 cores', versions: ['Node v26'], day: '2026-11-28', missing: [] };

test('a report compares each build with the peer of its own round', () => {
  const lines = writeReport([result], MACHINE).split('\n');
  expect(lines).toContain('| ours, cold | 10.0–12.0 | 20.0–24.0 | 924 | 1200 | 2.00–3.00 | – |');
  expect(lines).toContain('| ours, nothing | 0.5 | 1.0 | 901 | 1200 | 0.10–0.13 | – |');
  expect(lines).toContain('| ours | 3291 | 6000 | 500 | 200 |');
  expect(lines).toContain('Dev server: save → page 0.7–0.9 s, save → fault 2.0 s.');
  expect(lines).toContain('## 1000 entries, rounds: 2, load: 1.4–1.6');
  expect(lines.join('\n')).not.toContain('ours, picture');
});

test('a report says which programs are missing', () => {
  const missing = ['Hugo is missing on this machine: nothing is compared with it.'];
  expect(writeReport([result], { ...MACHINE, missing })).toContain(`**${String(missing[0])}**`);
});

test('a drawing has a bar for each build that was measured, as long as its median', () => {
  const drawing = drawPlot([result], 'CPU seconds');
  const bars = [...drawing.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(bars).toHaveLength(3);
  expect(Math.max(...bars)).toBe(bars[0]);
  expect(drawing).toContain('24.0 s');
});
