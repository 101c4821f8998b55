import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAtomically } from './atomic-write.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atomic-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeAtomically', () => {
  test('makes the folders on the way, and leaves the file alone in them', async () => {
    await writeAtomically(at('a/b/c.txt'), 'été');
    expect(await readdir(at('a/b'))).toEqual(['c.txt']);
    expect(await readFile(at('a/b/c.txt'), 'utf8')).toBe('été');
  });

  test('joins the parts of what it writes', async () => {
    await writeAtomically(at('c.bin'), [Uint8Array.of(1), Uint8Array.of(2, 3)]);
    expect([...(await readFile(at('c.bin')))]).toEqual([1, 2, 3]);
  });

  test('lets several write one file at once: one of them stands there whole', async () => {
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
    await Promise.all(texts.map((text) => writeAtomically(at('c.txt'), text)));
    expect(texts).toContain(await readFile(at('c.txt'), 'utf8'));
    expect(await readdir(folder)).toEqual(['c.txt']);
  });

  test('does not write through a hard link', async () => {
    await writeFile(at('kept.txt'), 'as it was');
    await link(at('kept.txt'), at('c.txt'));
    await writeAtomically(at('c.txt'), 'changed');
    expect(await readFile(at('kept.txt'), 'utf8')).toBe('as it was');
  });

  test('leaves nothing behind where it cannot write', async () => {
    await mkdir(at('c.txt/full'), { recursive: true });
    await expect(writeAtomically(at('c.txt'), 'a')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['c.txt']);
  });
});
