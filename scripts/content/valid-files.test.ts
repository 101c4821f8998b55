import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFile } from '../../src/domain/check/check-file.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { contentFile } from '../../src/test/content-file.ts';
import { openValidFiles } from './valid-files.ts';

const article = (title: string, ...lines: string[]): SourceFile => {
  const keys = [`titre: ${title}`, 'chapo: Une phrase.', 'date: 2025-09-09', 'rubrique: cuf'];
  const {
    path: place,
    id,
    source,
  } = contentFile('articles', '2025/2025-09-09-a', ...keys, ...lines);
  return { path: place, id, source };
};
const FAULTY = article('Hokusai', 'satut: brouillon');

let folder = '';
const open = (code = 'a1') => openValidFiles(path.join(folder, 'fiches'), code);
/** What a build that follows another knows of a file. */
const known = async (file: SourceFile, code = 'a1') => (await open(code)).find(file, 'articles');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fiches-'));
  const files = await open();
  for (const file of [article('Hokusai'), FAULTY]) checkFile(file, 'articles', files);
  await files.save();
});
afterEach(() => rm(folder, { recursive: true }));

describe('a content file', () => {
  test('that was valid is judged as it was read', async () => {
    const file = article('Hokusai');
    expect(await known(file)).toBeDefined();
    expect(checkFile(file, 'articles', await open())).toEqual({
      ...checkFile(file, 'articles'),
      isTextValid: false,
    });
  });

  test('that was found to be valid is known at once, and one with a fault is not', async () => {
    const files = await open('b2');
    for (const file of [article('Hokusai'), FAULTY]) checkFile(file, 'articles', files);
    expect(files.find(article('Hokusai'), 'articles')).toBeDefined();
    expect(files.find(FAULTY, 'articles')).toBeUndefined();
  });

  test('in whose text nothing was found is known as such, as long as it is the same', async () => {
    const { source, ...place } = article('Hokusai');
    const file = { ...place, source: `${source}\nVoir le [Liban](/pays/liban/).\n` };
    const line = file.source.split('\n').length - 1;
    const files = await open();
    const { read } = checkFile(file, 'articles', files);
    if (read !== undefined) files.keepText(read);
    await files.save();
    expect(await known(file)).toMatchObject({
      isTextValid: true,
      links: [{ line, column: 9, addresses: ['/pays/liban/'] }],
    });
    expect(await known({ ...file, source: `${file.source}\nUn mot.` })).toBeUndefined();
  });

  test.each([
    ['another text', article('Hiroshige'), 'a1'],
    [
      'another place',
      { ...article('Hokusai'), path: 'content/articles/2025/2025-09-09-b.md' },
      'a1',
    ],
    ['other code to judge it', article('Hokusai'), 'b2'],
    ['a fault', FAULTY, 'a1'],
  ])('that has %s is read again', async (_name, file, code) => {
    expect(await known(file, code)).toBeUndefined();
    expect(checkFile(file, 'articles', await open(code))).toEqual(checkFile(file, 'articles'));
  });

  test('of another kind is read again', async () => {
    expect((await open()).find(article('Hokusai'), 'ressources')).toBeUndefined();
  });

  test('is read again where what was kept is damaged', async () => {
    await truncate(path.join(folder, 'fiches'), 40);
    expect(await known(article('Hokusai'))).toBeUndefined();
  });

  test('is forgotten once a build did not ask for it', async () => {
    await (await open()).save();
    expect(await known(article('Hokusai'))).toBeUndefined();
  });

  test('is kept as it was read, whatever is done to its fields afterwards', async () => {
    const file = article('Hokusai', 'pays: [japon]');
    const files = await open();
    const { read } = checkFile(file, 'articles', files);
    if (read !== undefined) read.fields.titre = 'Autre titre';
    await files.save();
    expect((await known(file))?.fields.titre).toBe('Hokusai');
  });
});
