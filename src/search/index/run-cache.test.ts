import { copyFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressCached } from './compression-cache.ts';
import { cachedRuns } from './run-cache.ts';
import { joinRuns } from './join-runs.ts';
import { makeRun } from './postings.ts';

let folder = '';
let made: string[] = [];
const runs = () => path.join(folder, 'suites');
/** A run of one page, whose words are its key. */
const ask = (key: string) => ({
  key,
  make: () => {
    made.push(key);
    const text = key.split('-');
    const shown = [{ shown: `{"url":"/${key}/"}`, rest: text.slice(1) }];
    return Promise.resolve({
      ...makeRun([{ text, fields: { t: text } }], ['t']),
      shown,
      spelled: new Map(text.map((word, count) => [word, count + 1])),
    });
  },
});
const keep = (...keys: string[]) => cachedRuns(keys.map(ask), runs());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suites-'));
  await keep('eau', 'lac-eau');
  made = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('runs of pages', () => {
  test('of which nothing has changed are as they were made', async () => {
    const kept = await keep('eau', 'lac-eau');
    expect(made).toEqual([]);
    const anew = await Promise.all(['eau', 'lac-eau'].map((key) => ask(key).make()));
    expect(joinRuns(kept)).toEqual(joinRuns(anew));
    for (const name of ['lengths', 'shown', 'spelled'] as const) {
      expect(kept.map((run) => run[name])).toEqual(anew.map((run) => run[name]));
    }
  });

  test('are made anew one by one, and forgotten once nothing asks for them', async () => {
    await keep('eau', 'lac-mer');
    expect(made).toEqual(['lac-mer']);
    expect((await readdir(runs())).toSorted()).toEqual(['eau', 'lac-mer']);
  });

  test.each([
    ['cut short', (file: string) => truncate(file, 80)],
    ['damaged', (file: string) => writeFile(file, 'autre chose')],
    ['those of other pages', (file: string) => copyFile(path.join(runs(), 'lac-eau'), file)],
  ])('are made anew where what was kept is %s', async (_name, damage) => {
    await damage(path.join(runs(), 'eau'));
    expect((await keep('eau', 'lac-eau')).map(({ words }) => words)).toEqual([
      ['eau'],
      ['eau', 'lac'],
    ]);
    expect(made).toEqual(['eau']);
  });
});

test('parts of the index that are kept are those that would be compressed now, in the order asked for', async () => {
  const place = { file: path.join(folder, 'parties'), code: 'a1' };
  const values = ['eau', 'lac', 'mer'].map((word) => Buffer.from(word));
  const first = await compressCached(values, place);
  const again = await compressCached([...values.toReversed(), Buffer.from('île')], place);
  expect(again.slice(0, 3).map((bytes) => [...bytes])).toEqual(
    first.toReversed().map((bytes) => [...bytes]),
  );
  expect(again.map((bytes) => gunzipSync(bytes).subarray(12).toString())).toEqual([
    'mer',
    'lac',
    'eau',
    'île',
  ]);
});
