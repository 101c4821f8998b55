import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isContentFile, readSourceFile, readSourceFiles } from './content-files.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content files-'));
  const files = {
    'content/articles/2025/2025-09-09-hokusai.md': 'Hokusai, été',
    'content/articles/2024/2024-01-01-un.md': 'Un',
    'content/articles/2025/_brouillons/2025-01-01-cache.md': 'Caché',
    'content/articles/_modele.md': 'Modèle',
    'content/articles/2025/._2025-09-09-hokusai.md': 'Mac',
    'content/articles/2025/pont.png': '',
    'content/articles/2025/2025-10-10-composants.mdx': 'Composants',
    'content/pages/contact.mdx': 'Contact',
  };
  for (const [name, source] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), source);
  }
});
afterAll(() => rm(root, { recursive: true }));

describe('isContentFile', () => {
  test.each([
    ['liban.md', true],
    ['2025/2025-09-09-hokusai.md', true],
    ['2025/nom_souligne.md', true],
    ['_modele.md', false],
    ['_brouillons/x.md', false],
    ['2025/_brouillons/x.md', false],
    ['._x.md', false],
    ['2025/.#x.md', false],
    ['../x.md', false],
    ['x.mdx', false],
    ['pont.png', false],
  ])('%s: %j', (file, isContent) => {
    expect(isContentFile(file)).toBe(isContent);
  });

  test('knows the files of institutional pages', () => {
    expect(isContentFile('contact.mdx', 'mdx')).toBe(true);
    expect(isContentFile('contact.md', 'mdx')).toBe(false);
  });
});

describe('readSourceFiles', () => {
  test('returns every Markdown file below a folder, sorted by path, without « _ » or « . » names', async () => {
    expect(await readSourceFiles('content/articles', root)).toEqual([
      {
        path: 'content/articles/2024/2024-01-01-un.md',
        id: '2024/2024-01-01-un',
        source: 'Un',
      },
      {
        path: 'content/articles/2025/2025-09-09-hokusai.md',
        id: '2025/2025-09-09-hokusai',
        source: 'Hokusai, été',
      },
    ]);
  });

  test('returns the files of MDX where they are asked for', async () => {
    const files = await readSourceFiles('content/pages', root, 'mdx');
    expect(files.map(({ id }) => id)).toEqual(['contact']);
  });

  test('returns nothing for a folder that is not there', async () => {
    expect(await readSourceFiles('content/absent', root)).toEqual([]);
  });
});

describe('readSourceFile', () => {
  test('takes the extension of MDX off too', () => {
    const folder = 'content/pages';
    expect(readSourceFile('content/pages/contact.mdx', { folder, root })).toEqual({
      path: 'content/pages/contact.mdx',
      id: 'contact',
      source: 'Contact',
    });
  });
});
