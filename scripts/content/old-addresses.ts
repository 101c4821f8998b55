import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../../src/domain/check/fault.ts';
import { checkRows, parseRows, type Row } from '../../src/domain/old-address/rows.ts';

/**
 * The problems of the files of old addresses of a project.
 * @example checkOldAddresses('/chemin/du/projet') → [{ file: 'content/_redirections/spip.tsv', line: 4, message: … }]
 */
export async function checkOldAddresses(root: string): Promise<Fault[]> {
  const names = await Array.fromAsync(glob('content/_redirections/*.tsv', { cwd: root }));
  const files = names.map((name) => name.replaceAll(path.sep, '/')).toSorted();
  const parsed = await Promise.all(
    files.map(async (file) => parseRows(await readFile(path.join(root, file), 'utf8'), file)),
  );
  const rows = parsed.flatMap((file) => file.rows);
  return [
    ...parsed.flatMap(({ problems }) => problems),
    ...checkRows(rows),
    ...rows.flatMap((row) => checkTarget(row, root)),
  ];
}

function checkTarget({ to, file, line }: Row, root: string): Fault[] {
  if (!to.startsWith('content/') || existsSync(path.join(root, to))) return [];
  const message = `Il n’y a pas de fichier ${to}. Corrigez son nom, ou écrivez « - » si rien ne remplace cette page.`;
  return [{ file, line, column: 1, message }];
}
