import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { cachedDrawing } from './drawing-cache.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cartes-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a drawing is made once for what it shows, and comes back as it was made', async () => {
  const made: string[] = [];
  const keep = (code: string) =>
    cachedDrawing(
      {
        about: ['test', code],
        shape: z.string(),
        draw: () => `drawing ${String(made.push(code))}`,
      },
      folder,
    );
  expect([await keep('LB'), await keep('LB'), await keep('JP')]).toEqual([
    'drawing 1',
    'drawing 1',
    'drawing 2',
  ]);
});
