import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMedia, resolveMediaPath } from './media.ts';

describe('resolveMediaPath', () => {
  test.each([
    ['./a.pdf', 'content/articles/2025/x.md', 'content/articles/2025/a.pdf'],
    ['a.pdf', 'content/articles/2025/x.md', 'content/articles/2025/a.pdf'],
    ['./album/a.jpg', 'content/ressources/2025/x.md', 'content/ressources/2025/album/a.jpg'],
    ['../2024/a.pdf', 'content/articles/2025/x.md', 'content/articles/2024/a.pdf'],
    ['/documents/a.pdf', 'content/articles/2025/x.md', 'public/documents/a.pdf'],
  ])('finds %s named in %s', (reference, contentPath, mediaPath) => {
    expect(resolveMediaPath(reference, contentPath)).toBe(mediaPath);
  });
});

describe('readMedia', () => {
  let folder: string;
  let contentPath: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'media-'));
    contentPath = path.relative(process.cwd(), path.join(folder, 'actes.md'));
    await writeFile(path.join(folder, 'actes.Pdf'), 'é'.repeat(1000));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads the true size in octets and the format in capitals', async () => {
    expect(await readMedia('./actes.Pdf', contentPath)).toEqual({
      path: path.relative(process.cwd(), path.join(folder, 'actes.Pdf')),
      bytes: 2000,
      format: 'PDF',
    });
  });

  test('names both files when one is missing', async () => {
    const missing = path.join(path.dirname(contentPath), 'absent.pdf');
    await expect(readMedia('./absent.pdf', contentPath)).rejects.toThrow(
      `${contentPath} names ${missing}, which cannot be read.`,
    );
  });
});
