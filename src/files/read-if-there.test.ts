import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIfThere } from './read-if-there.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-'));
  await writeFile(path.join(folder, 'a.txt'), 'été');
});
afterAll(() => rm(folder, { recursive: true }));

describe('readIfThere', () => {
  test('reads the bytes of a file', async () => {
    expect((await readIfThere(path.join(folder, 'a.txt')))?.toString()).toBe('été');
  });

  test('finds nothing where there is no file', async () => {
    expect(await readIfThere(path.join(folder, 'b.txt'))).toBeUndefined();
  });

  test('says what else keeps it from reading', async () => {
    await expect(readIfThere(folder)).rejects.toThrow('EISDIR');
  });
});
