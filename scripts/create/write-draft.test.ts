import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDraft } from './write-draft.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'fiche-'));
  await writeFile(path.join(root, 'releve.pdf'), '%PDF');
});
afterEach(() => rm(root, { recursive: true }));

const FOLDER = 'content/ressources/2026';
const copyOf = (name: string) => ({ from: path.join(root, 'releve.pdf'), to: `${FOLDER}/${name}` });

describe('writeDraft', () => {
  test('writes a file and what lies beside it', async () => {
    const draft = { file: `${FOLDER}/a.md`, source: 'Un texte.', copies: [copyOf('a.pdf')] };
    expect(await writeDraft(draft, root)).toEqual([]);
    expect(await readdir(path.join(root, FOLDER))).toEqual(['a.md', 'a.pdf']);
  });

  test('leaves nothing behind where one of them cannot be written', async () => {
    const folder = { from: root, to: `${FOLDER}/a.png` };
    const draft = { file: `${FOLDER}/a.md`, source: '', copies: [copyOf('a.pdf'), folder] };
    await expect(writeDraft(draft, root)).rejects.toThrow('a.png');
    expect(existsSync(path.join(root, FOLDER))).toBe(false);
  });

  test('touches nothing that was there', async () => {
    await mkdir(path.join(root, FOLDER), { recursive: true });
    const place = path.join(root, FOLDER, 'a.md');
    await writeFile(place, 'Un autre texte.');
    const draft = { file: `${FOLDER}/a.md`, source: '', copies: [copyOf('a.pdf')] };
    await expect(writeDraft(draft, root)).rejects.toThrow('EEXIST');
    expect(await readFile(place, 'utf8')).toBe('Un autre texte.');
    expect(await readdir(path.join(root, FOLDER))).toEqual(['a.md']);
  });

  test('tells that what text editors propose could not be brought up to date', async () => {
    await writeFile(path.join(root, '.vscode'), '');
    const draft = { file: `${FOLDER}/a.md`, source: 'Un texte.', copies: [] };
    expect(await writeDraft(draft, root)).toEqual([
      '',
      expect.stringContaining('Votre fichier est bien écrit'),
    ]);
  });
});
