import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMPATIBILITY_DATE } from './hosts/cloudflare.ts';
import { isMedia, WORKER_FIRST } from './worker-paths.ts';

const config = z
  .object({
    compatibility_date: z.string(),
    assets: z.object({ run_worker_first: z.array(z.string()) }),
  })
  .parse(
    ts.parseConfigFileTextToJson('wrangler.jsonc', readFileSync('wrangler.jsonc', 'utf8')).config,
  );

describe('wrangler.jsonc', () => {
  test('sends to the worker first what the worker answers, and nothing else', () => {
    expect(config.assets.run_worker_first).toEqual(WORKER_FIRST);
  });

  test('names the same day as the worker of the old hosts', () => {
    expect(config.compatibility_date).toBe(COMPATIBILITY_DATE);
  });
});

describe('isMedia', () => {
  test.each([
    ['/documents/ressources/2025/film.mp4', true],
    ['/documents/ressources/2025/ACTES.PDF', true],
    ['/documents/ressources/2025/film.vtt', false],
    ['/film.mp4', false],
  ])('%s: %s', (path, expected) => {
    expect(isMedia(path)).toBe(expected);
  });
});
