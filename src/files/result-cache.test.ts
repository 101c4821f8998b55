import { link, mkdtemp, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cachedReadings, cachedResult } from './result-cache.ts';

let folder = '';
let read: string[] = [];
const at = (name: string) => path.join(folder, name);
const readAll = (names: readonly string[], code = 'a1') =>
  cachedReadings(folder, names, {
    file: at('.cache/lectures'),
    code,
    schema: z.array(z.string()),
    make: async (name) => {
      read.push(name);
      return [await readFile(at(name), 'utf8')];
    },
  });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectures-'));
  await writeFile(at('a.html'), 'Accueil');
  await writeFile(at('b.html'), 'Bilan');
  await readAll(['a.html', 'b.html']);
  read = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('cachedReadings', () => {
  test('reads no file twice that is the same, and gives all in the order of their names', async () => {
    expect(await readAll(['b.html', 'a.html'])).toEqual([['Bilan'], ['Accueil']]);
    expect(read).toEqual([]);
  });

  test('knows a file that has got a hard link', async () => {
    await link(at('a.html'), at('c.html'));
    await rm(at('a.html'));
    await rename(at('c.html'), at('a.html'));
    await readAll(['a.html', 'b.html']);
    expect(read).toEqual([]);
  });

  test.each([
    ['was written again', () => writeFile(at('a.html'), 'Annonce')],
    [
      'was written again with the same size and time',
      async () => {
        await rm(at('a.html'));
        await writeFile(at('d.html'), 'Annonce');
        await utimes(at('d.html'), 1, 1);
        await rename(at('d.html'), at('a.html'));
      },
    ],
  ])('reads a file anew that %s', async (_name, change) => {
    await change();
    expect(await readAll(['a.html', 'b.html'])).toEqual([['Annonce'], ['Bilan']]);
    expect(read).toEqual(['a.html']);
  });

  test('forgets a file that is gone', async () => {
    expect(await readAll(['b.html'])).toEqual([['Bilan']]);
    await readAll(['a.html', 'b.html']);
    expect(read).toEqual(['a.html']);
  });

  test.each([
    ['other code reads them', () => Promise.resolve(), 'b2'],
    ['what was kept is cut short', () => truncate(at('.cache/lectures'), 40), 'a1'],
    ['what was kept is damaged', () => writeFile(at('.cache/lectures'), 'autre chose'), 'a1'],
  ])('reads all anew where %s', async (_name, change, code) => {
    await change();
    expect(await readAll(['a.html', 'b.html'], code)).toEqual([['Accueil'], ['Bilan']]);
    expect(read).toEqual(['a.html', 'b.html']);
  });
});

describe('cachedResult', () => {
  const made: string[][] = [];
  const count = (words: string[], code = 'a1') =>
    cachedResult(words, {
      file: at('.cache/compte'),
      code,
      schema: z.int(),
      make: () => made.push(words),
    });

  test('makes of other data, or by other code, what it does not make twice of the same', async () => {
    expect(await count(['Liban'])).toBe(1);
    expect(await count(['Liban'])).toBe(1);
    expect(await count(['Maroc'])).toBe(2);
    expect(await count(['Maroc'], 'b2')).toBe(3);
    expect(made).toEqual([['Liban'], ['Maroc'], ['Maroc']]);
  });
});
