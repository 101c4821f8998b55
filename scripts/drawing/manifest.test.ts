import { stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { MANIFEST } from './manifest.ts';
import { printSheet } from './print.ts';
import { SCENES } from './scenes.ts';

describe('MANIFEST', () => {
  test('names each file once, and never the same print twice', () => {
    const prints = MANIFEST.map(({ scene, seed }) => `${scene} ${String(seed)}`);
    expect(new Set(MANIFEST.map(({ file }) => file)).size).toBe(MANIFEST.length);
    expect(new Set(prints).size).toBe(MANIFEST.length);
  });

  test.each(MANIFEST)('$file is drawn and weighs 90 kB at most', async ({ file }) => {
    const { size } = await stat(new URL(`../../${file}`, import.meta.url));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(90_000);
  });
});

describe('printSheet', () => {
  test.each(Object.entries(SCENES))('prints « %s » alike for the same seed', (_name, scene) => {
    const sheet = printSheet(scene, { seed: 7, palette: 'dusk' });
    expect(sheet).toBe(printSheet(scene, { seed: 7, palette: 'dusk' }));
    expect(sheet).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('draws another sheet for another seed, another hour or another side', () => {
    const sheets = [
      printSheet(SCENES.atlas, { seed: 1, palette: 'day' }),
      printSheet(SCENES.atlas, { seed: 2, palette: 'day' }),
      printSheet(SCENES.atlas, { seed: 1, palette: 'dusk' }),
      printSheet(SCENES.atlas, { seed: 1, palette: 'day', mirrored: true }),
    ];
    expect(new Set(sheets).size).toBe(sheets.length);
  });
});
