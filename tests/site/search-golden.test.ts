import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readGoldenSet } from '../search/golden.ts';
import { fileOf } from './support/dist.ts';
import { fetchBuilt, loadBuiltEngine } from './support/search-engine.ts';

const SHOWN_FIRST = 3;
/** 76 of 80. */
const LEAST_SHARE = 0.95;

const golden = await readGoldenSet();

interface Outcome {
  query: string;
  found: readonly string[];
  isGood: boolean;
}

let outcomes: readonly Outcome[];

beforeAll(async () => {
  vi.stubGlobal('fetch', fetchBuilt());
  const engine = await loadBuiltEngine();
  outcomes = await Promise.all(
    golden.map(async ({ q, find }) => {
      const found = (await engine.ask(q, SHOWN_FIRST)).map(({ url }) => url);
      return { query: q, found, isGood: found.some((url) => find.includes(url)) };
    }),
  );
});

afterAll(() => {
  vi.unstubAllGlobals();
});

test('every expected page exists, and no query is there twice', () => {
  const expected = golden.flatMap(({ find }) => find);
  expect(expected.filter((url) => fileOf(url) === undefined)).toEqual([]);
  expect(new Set(golden.map(({ q }) => q)).size).toBe(golden.length);
});

test('no query stays without a result', () => {
  expect(outcomes.filter(({ found }) => found.length === 0)).toEqual([]);
});

test('nearly every query shows the page that an editor would show, among the first three', () => {
  const missed = outcomes.filter(({ isGood }) => !isGood);
  const share = 1 - missed.length / outcomes.length;
  expect(share, JSON.stringify(missed, null, 2)).toBeGreaterThanOrEqual(LEAST_SHARE);
});
