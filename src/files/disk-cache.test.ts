import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskCache } from './disk-cache.ts';

const BYTES = new TextEncoder().encode('une image');
let folder = '';
let madeCount = 0;
const make = () => {
  madeCount += 1;
  return Promise.resolve(BYTES);
};
const keep = (version = 1, key = 'pont.jpg') => diskCache({ folder, version }).keep(key, make);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cache-'));
  madeCount = 0;
});
afterEach(() => rm(folder, { recursive: true }));

describe('diskCache', () => {
  test('makes once what it is asked for twice', async () => {
    expect([await keep(), await keep()]).toEqual([BYTES, BYTES]);
    expect(madeCount).toBe(1);
  });

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['is empty', () => Buffer.alloc(0)],
    ['holds other bytes', (bytes: Buffer) => Buffer.from(bytes).fill(120, bytes.length - 2)],
    ['was kept by an older site, without a digest', () => Buffer.from('une image')],
  ])('makes again what %s', async (_name, damage) => {
    await keep();
    const file = path.join(folder, 'pont.jpg');
    await writeFile(file, damage(await readFile(file)));
    expect(await keep()).toEqual(BYTES);
    expect(await keep()).toEqual(BYTES);
    expect(madeCount).toBe(2);
  });

  test('makes again what another version has made', async () => {
    await keep(1);
    await keep(2);
    expect(madeCount).toBe(2);
  });

  test('does not take the file of one key for that of another', async () => {
    await keep();
    await writeFile(path.join(folder, 'quai.jpg'), await readFile(path.join(folder, 'pont.jpg')));
    await keep(1, 'quai.jpg');
    expect(madeCount).toBe(2);
  });

  test('keeps nothing of what could not be made', async () => {
    const failing = () => Promise.reject(new Error('illisible'));
    await expect(diskCache({ folder, version: 1 }).keep('a', failing)).rejects.toThrow('illisible');
    expect(await readdir(folder)).toEqual([]);
  });
});
