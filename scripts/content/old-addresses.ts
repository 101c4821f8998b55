import { existsSync } from 'node:fs';
import { glob, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenAddress } from '../../src/domain/check/context.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { suggest } from '../../src/domain/check/near.ts';
import { readSettingText } from '../../src/files/setting-text.ts';
import { checkRows, parseRows, type Row } from '../../src/domain/old-address/rows.ts';

/**
 * The problems of the files of old addresses of a project.
 * @example checkOldAddresses('/chemin/du/projet') → [{ file: 'content/_redirections/spip.tsv', line: 4, message: … }]
 */
export async function checkOldAddresses(root: string): Promise<Fault[]> {
  const parsed = await readRows(root);
  const rows = parsed.flatMap((file) => file.rows);
  return [
    ...parsed.flatMap(({ problems }) => problems),
    ...checkRows(rows),
    ...(await Promise.all(rows.map((row) => checkTarget(row, root)))).flat(),
  ];
}

/**
 * Where the old addresses of a project lead on its own site.
 * @example listOldAddresses('/chemin/du/projet') → [{ from: '/spip.php?rubrique3', url: '/pays/liban/', line: 4, … }]
 */
export async function listOldAddresses(root: string): Promise<WrittenAddress[]> {
  const rows = await readOldAddresses(root);
  return rows
    .filter(({ to }) => to.startsWith('/') || to.startsWith('https:'))
    .map(({ from, to, file, line }) => ({ file, line, column: from.length + 2, url: to, from }));
}

/**
 * All that the tables of a project say, wherever it leads.
 * @example readOldAddresses('/chemin/du/projet') → [{ from: '/pays/tchad/', to: '-', line: 4, … }]
 */
export async function readOldAddresses(root: string): Promise<Row[]> {
  return (await readRows(root)).flatMap((file) => file.rows);
}

async function readRows(root: string) {
  const names = await Array.fromAsync(glob('content/_redirections/*.tsv', { cwd: root }));
  const files = names.map((name) => name.replaceAll(path.sep, '/')).toSorted();
  return Promise.all(
    files.map(async (file) => parseRows(await readSettingText(path.join(root, file)), file)),
  );
}

async function checkTarget({ from, to, file, line }: Row, root: string): Promise<Fault[]> {
  if (!to.startsWith('content/') || existsSync(path.join(root, to))) return [];
  const names = await readdir(path.join(root, path.dirname(to))).catch(() => []);
  const remedy = suggest(
    path.basename(to),
    names,
    'Corrigez son nom, ou écrivez « - » si rien ne remplace cette page.',
  );
  const message = `Il n’y a pas de fichier ${to}. ${remedy}`;
  return [{ file, line, column: from.length + 2, message }];
}
