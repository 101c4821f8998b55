import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../../src/domain/check/fault.ts';
import { checkRows, parseRows } from '../../src/domain/old-address/rows.ts';

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
  return [
    ...parsed.flatMap(({ problems }) => problems),
    ...checkRows(parsed.flatMap(({ rows }) => rows)),
  ];
}
