import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskCache } from '../../files/disk-cache.ts';
import { writePdf } from '../../test/write-pdf.ts';
import { PDF_TEXT_VERSION } from './pdf-texts.ts';
import { describeGap, readPageFiles, type FilePlaces } from './texts.ts';

const HELLO = { content: 'BT /F1 12 Tf 20 100 Td (Bonjour Obuse) Tj ET' };
const LOCKED = {
  trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -44 >>`,
};

let places: FilePlaces;

beforeEach(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'recherche-'));
  places = { folder: root, cache: path.join(root, 'cache') };
});

afterEach(async () => {
  await rm(places.folder, { recursive: true, force: true });
});

const NOTHING = {
  facets: {},
  card: { title: 'Actes' },
  words: [],
  aliases: [],
  documents: [],
};

/** Reads a page that offers one file. */
async function readFileOf(bytes: Uint8Array | string, anchors: readonly string[] = []) {
  await writeFile(path.join(places.folder, 'actes.pdf'), bytes);
  return readPageFiles({ ...NOTHING, file: '/actes.pdf' }, new Set(anchors), places);
}

async function cachedFiles(): Promise<string[]> {
  await mkdir(places.cache, { recursive: true });
  return readdir(places.cache);
}

describe('readPageFiles', () => {
  test('gives each page of a document as a section', async () => {
    expect(await readFileOf(writePdf(HELLO), ['page-1', 'fichier'])).toEqual({
      sections: [{ id: 'page-1', title: 'Page 1', text: 'Bonjour Obuse' }],
      problems: [],
    });
  });

  test.each([
    [['page-1', 'fichier'], 'page-1'],
    [['page-2', 'fichier'], 'fichier'],
    [['autre'], ''],
  ])('among the anchors %j leads to %j', async (anchors, id) => {
    const { sections } = await readFileOf(writePdf(HELLO), anchors);
    expect(sections.map((section) => [section.id, section.title])).toEqual([[id, 'Page 1']]);
  });

  test('names the document beside a text, and its page', async () => {
    await writeFile(path.join(places.folder, 'a b.pdf'), writePdf(HELLO));
    const documents = [{ title: 'Ordre du jour', href: '/a%20b.pdf' }];
    const { sections } = await readPageFiles(
      { ...NOTHING, documents },
      new Set(['documents']),
      places,
    );
    expect(sections).toEqual([
      { id: 'documents', title: 'Ordre du jour, page 1', text: 'Bonjour Obuse' },
    ]);
  });

  test('looks for words in no other kind of file', async () => {
    await writeFile(path.join(places.folder, 'debat.mp3'), 'ID3');
    expect(await readPageFiles({ ...NOTHING, file: '/debat.mp3' }, new Set(), places)).toEqual({
      sections: [],
      problems: [],
    });
  });

  test.each([
    ['locked', writePdf(LOCKED), 'document protégé par un mot de passe'],
    ['broken', '<html>', 'fichier endommagé, ou qui n’est pas un PDF'],
    [
      'scanned',
      writePdf({ content: '0 0 200 200 re f' }),
      'aucune page n’a de texte (document numérisé ?)',
    ],
  ])('names a %s document in French, and goes on', async (_, bytes, reason) => {
    const { sections, problems } = await readFileOf(bytes);
    expect(sections).toEqual([]);
    expect(problems).toEqual([`Le texte de /actes.pdf ne peut pas être lu : ${reason}.`]);
  });
});

describe('describeGap', () => {
  test.each([
    [['Bonjour'], undefined],
    [['Bonjour', ''], 'page 2 sans texte (image numérisée ?)'],
    [['', 'Bonjour', ''], 'pages 1 et 3 sans texte (image numérisée ?)'],
    [['', ''], 'aucune page n’a de texte (document numérisé ?)'],
  ])('says of %j: %j', (pages, gap) => {
    expect(describeGap({ state: 'read', pages })).toBe(gap);
  });
});

describe('the cache of texts', () => {
  const textOf = async () => (await readFileOf(writePdf(HELLO))).sections.map(({ text }) => text);

  test('answers for a document that was read before', async () => {
    await readFileOf(writePdf(HELLO));
    const [name = 'none'] = await cachedFiles();
    await rm(path.join(places.cache, name));
    const kept = JSON.stringify({ state: 'read', pages: ['Gardé'] });
    const cache = diskCache({ folder: places.cache, version: PDF_TEXT_VERSION });
    await cache.keep(name, () => Promise.resolve(new TextEncoder().encode(kept)));
    expect(await textOf()).toEqual(['Gardé']);
  });

  test('is another for other bytes', async () => {
    await readFileOf(writePdf(HELLO));
    await readFileOf(writePdf({ content: 'BT /F1 12 Tf 20 100 Td (Bonsoir) Tj ET' }));
    expect(await cachedFiles()).toHaveLength(2);
  });

  test('is ignored when it holds something else', async () => {
    await readFileOf(writePdf(HELLO));
    const [name = 'none'] = await cachedFiles();
    await writeFile(path.join(places.cache, name), '{"state":"read","pages":["Ancien"]}');
    expect(await textOf()).toEqual(['Bonjour Obuse']);
  });
});
