import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PageWords } from './places.ts';
import { joinRuns } from './join-runs.ts';
import { makeRun } from './postings.ts';

/** All pages in one run, or cut before some of them. */
const index = (
  pages: readonly PageWords[],
  fields: readonly string[],
  cuts: readonly number[] = [],
) => {
  const starts = [0, ...cuts];
  const runs = starts.map((start, number) =>
    makeRun(pages.slice(start, starts[number + 1]), fields),
  );
  return joinRuns(runs);
};
const read = (...parameters: Parameters<typeof index>) =>
  index(...parameters).map(({ bytes }): unknown => decode(bytes));

describe('joinRuns', () => {
  test('counts each place of a word from the one before, in the text and in each field', () => {
    const page = { text: ['eau', 'lac', 'eau'], fields: { n: ['lac', 'eau', 'lac'], t: ['eau'] } };
    expect(read([page], ['n', 't'])).toEqual([
      ['eau', [[0, [-25, 0, 2], [-1, 1, -2, 0]]], []],
      ['lac', [[0, [-25, 1], [-1, 0, 2]]], []],
    ]);
  });

  test('counts each page of a word from the one before', () => {
    const say = (...text: string[]): PageWords => ({ text, fields: {} });
    expect(read([say('lac'), say('eau', 'lac'), say(), say('eau')], [])).toEqual([
      [
        'eau',
        [
          [1, [-25, 0], []],
          [2, [-25, 0], []],
        ],
        [],
      ],
      [
        'lac',
        [
          [0, [-25, 0], []],
          [1, [-25, 1], []],
        ],
        [],
      ],
    ]);
  });

  test('sorts words by their bytes, as the engine looks them up', () => {
    const text = ['مدن', 'eau', '𝒜', '﷽', '12', 'zone'];
    const words = index([{ text, fields: {} }], []).map(({ word }) => word);
    expect(words).toEqual(['12', 'eau', 'zone', 'مدن', '﷽', '𝒜']);
  });
});

describe('the index', () => {
  afterAll(() => pagefind.close());

  const letters = ['a', 'b', 'e', 'l', 'o', 'u', '1', '2', 'م', 'ن'];
  // Far apart from each other, and the same each time.
  const letter = (number: number) =>
    letters[(Math.imul(number, 2_654_435_761) >>> 8) % letters.length] ?? 'a';
  const makeWords = (seed: number, count: number) =>
    Array.from({ length: count }, (_, place) =>
      [1, 2, 3]
        .slice(place % 3)
        .map((digit) => letter(seed * 911 + place * 31 + digit))
        .join(''),
    );
  const pages = Array.from({ length: 60 }, (_, page) => ({
    text: ['mot', ...makeWords(page, page * 3)],
    fields: {
      n: makeWords(page + 100, page % 13),
      s: makeWords(page + 200, page % 2),
      t: ['titre', ...makeWords(page + 300, page % 8)],
    },
  }));

  test('is the one that the builder of the engine makes of the same words', async () => {
    expect(read(pages, ['n', 's', 't'])).toEqual(await buildByEngine(pages));
  });

  test.each([[[30]], [[1, 2, 3, 59]], [[0, 20, 20, 60]]])(
    'is the same whatever runs of pages it is joined from, cut before %j',
    (cuts) => {
      expect(index(pages, ['n', 's', 't'], cuts)).toEqual(index(pages, ['n', 's', 't']));
    },
  );
});

const file = z.tuple([z.array(z.unknown())]);

/** Every word of the index that the builder of the engine makes. */
async function buildByEngine(pages: readonly PageWords[]): Promise<unknown[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error('The builder of the engine did not start.');
  for (const [row, { text, fields }] of pages.entries()) {
    const said = Object.entries(fields).filter(([, words]) => words.length > 0);
    const meta = Object.fromEntries(said.map(([name, words]) => [name, words.join(' ')]));
    const content = text.join(' ');
    await index.addCustomRecord({ url: String(row), language: 'unknown', content, meta });
  }
  const { files } = await index.getFiles();
  const parts = files.filter(({ path }) => path.endsWith('.pf_index'));
  const words = parts.flatMap(
    ({ content }) => file.parse(decode(gunzipSync(content).subarray('pagefind_dcd'.length)))[0],
  );
  return words.toSorted(byWord);
}

const byWord = (a: unknown, b: unknown) => Buffer.compare(keyOf(a), keyOf(b));
const keyOf = (word: unknown) =>
  Buffer.from(z.tuple([z.string()]).rest(z.unknown()).parse(word)[0]);
