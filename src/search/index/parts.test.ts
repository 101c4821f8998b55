import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { encodeFile } from './bundle.ts';
import { cutWords, writeParts } from './parts.ts';
import { joinRuns } from './join-runs.ts';
import { makeRun } from './postings.ts';

const words = ['eau', 'eaux', 'ecole', 'ecolier', 'ecologie', 'europe'].map((word) => ({
  word,
  bytes: encode([word, [1, 2, 3]]),
}));
const namesOf = (parts: readonly (readonly { word: string }[])[]) =>
  parts.map((part) => part.map(({ word }) => word));
const cut = (most: number) => namesOf(cutWords(words, most));

describe('cutWords', () => {
  test('begins a part where the last is full', () => {
    expect(cut(8)).toEqual([['eau'], ['eaux'], ['ecole', 'ecolier', 'ecologie'], ['europe']]);
  });

  test('keeps words that begin alike together, however full the part', () => {
    expect(cut(1)[2]).toEqual(['ecole', 'ecolier', 'ecologie']);
  });

  test('leaves a small index whole, and an empty one without parts', () => {
    expect(cut(10_000)).toEqual([words.map(({ word }) => word)]);
    expect(cutWords([], 10_000)).toEqual([]);
  });

  test('loses and doubles no word', () => {
    expect(cut(20).flat()).toEqual(words.map(({ word }) => word));
  });
});

test.each([1, 30, 300])('a part of %i words holds them as the engine reads them', async (count) => {
  const text = Array.from({ length: count }, (_, number) => `mot${String(1000 + number)}`);
  const indexed = joinRuns([makeRun([{ text, fields: {} }], [])]);
  const { files, ranges } = await writeParts(indexed, {
    full: 10_000,
    compress: (values) => Promise.resolve(values.map(encodeFile)),
  });
  expect(ranges).toEqual([['mot1', 'mot1~', expect.stringMatching(/^[0-9a-f]{8}$/)]]);
  const [file] = files;
  const bytes = gunzipSync(file?.content ?? '');
  expect(bytes.subarray(0, 12).toString()).toBe('pagefind_dcd');
  expect(decode(bytes.subarray(12))).toEqual([indexed.map((one): unknown => decode(one.bytes))]);
});
