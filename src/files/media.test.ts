import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMedia } from './media.ts';

describe('readMedia', () => {
  let folder: string;
  let contentPath: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'media-'));
    contentPath = path.relative(process.cwd(), path.join(folder, 'actes.md'));
    await writeFile(path.join(folder, 'actes.Pdf'), 'é'.repeat(1000));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads the true size in bytes and the format in capitals, even of what is no PDF', async () => {
    expect(await readMedia('./actes.Pdf', contentPath)).toEqual({
      path: path.relative(process.cwd(), path.join(folder, 'actes.Pdf')),
      bytes: 2000,
      format: 'PDF',
      digest: '75628d88c411e2c7',
      fault: 'mislabelled',
    });
  });

  test('reads a file again once it has changed', async () => {
    const name = path.join(folder, 'note.txt');
    await writeFile(name, 'Avant');
    const before = await readMedia('./note.txt', contentPath);
    await writeFile(name, 'Après coup');
    const after = await readMedia('./note.txt', contentPath);
    expect([before.bytes, after.bytes]).toEqual([5, 11]);
    expect(after.digest).not.toBe(before.digest);
  });

  test('reads a file once, however many ask', async () => {
    const once = readMedia('./actes.Pdf', contentPath);
    expect(await readMedia('./actes.Pdf', contentPath)).toBe(await once);
  });

  test('names both files when one is missing', async () => {
    const missing = path.join(path.dirname(contentPath), 'absent.pdf');
    await expect(readMedia('./absent.pdf', contentPath)).rejects.toThrow(
      `${contentPath} names ${missing}, which cannot be read.`,
    );
  });
});
