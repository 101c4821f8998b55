import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatFault } from '../../src/domain/check/fault.ts';
import { findContentFaults } from '../content/check.ts';
import { BENCH_EPOCH, makeEntries, type Terms } from './entries.ts';
import { listTerms, writeEntries } from './project.ts';

const FIXTURES = path.join(import.meta.dirname, '../../tests/fixtures/site');
const COUNT = 120;

let root: string;
let terms: Terms;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'bench-'));
  terms = await listTerms(FIXTURES);
  for (const vocabulary of Object.keys(terms)) {
    await cp(path.join(FIXTURES, vocabulary), path.join(root, 'content', vocabulary), {
      recursive: true,
    });
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

test('entries of a bench pass the content check', async () => {
  await writeEntries(root, makeEntries({ count: COUNT, terms }));
  const now = Temporal.Instant.fromEpochMilliseconds(BENCH_EPOCH * 1000);
  const { faults, fileCount } = await findContentFaults(root, now);
  expect(fileCount).toBeGreaterThan(COUNT);
  const ofEntries = faults.filter(({ file }) => /-(?:article|event|resource)-\d/.test(file));
  expect(ofEntries.map(formatFault)).toEqual([]);
});

test('entries are the same for the same seed, and others for another', () => {
  const make = (seed: number) => makeEntries({ count: 20, terms, seed });
  expect(make(1)).toEqual(make(1));
  expect(make(2)).not.toEqual(make(1));
});

test('a bench has seven articles for two events and one resource', () => {
  const kinds = makeEntries({ count: 100, terms }).map(({ kind }) => kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  expect([count('article'), count('event'), count('resource')]).toEqual([70, 20, 10]);
});
