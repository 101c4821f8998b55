import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { MAX_OUTPUT, readChangedFiles } from '../git/changed-files.ts';

const run = promisify(execFile);

/** A branch is compared with what it left main at; main itself, with its last commit. */
const MAIN = 'origin/main';

/**
 * The published text of the files of a folder that differ from it, by their path of today; renamed files
 * are followed. Nothing without Git, or in a project that is no repository of its own.
 * @example readPublishedFiles('/chemin/du/projet', 'content/agenda') → Map { 'content/agenda/2026/x.md' → '---\ntitre: …' }
 */
export async function readPublishedFiles(
  root: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  // A folder of somebody else's repository is compared with nothing.
  if (!existsSync(path.join(root, '.git'))) return new Map();
  const git = async (...parameters: string[]): Promise<string | undefined> =>
    run('git', ['-C', root, ...parameters], { maxBuffer: MAX_OUTPUT }).then(
      ({ stdout }) => stdout,
      // No Git, no repository, no such branch: there is nothing to compare with.
      () => undefined,
    );
  const base = ((await git('merge-base', 'HEAD', MAIN)) ?? 'HEAD').trim();
  const changes = await git(
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--diff-filter=MR',
    base,
    '--',
    folder,
  );
  const files = readChangedFiles(changes ?? '').map(async ({ before, after = before }) => {
    const source = await git('show', `${base}:${before}`);
    return source === undefined ? [] : [[after, source] as const];
  });
  return new Map((await Promise.all(files)).flat());
}
