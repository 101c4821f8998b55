import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

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
  const git = async (...parameters: string[]): Promise<string | undefined> =>
    run('git', ['-C', root, ...parameters], { maxBuffer: 64 * 1024 * 1024 }).then(
      ({ stdout }) => stdout,
      // No Git, no repository, no such branch: there is nothing to compare with.
      () => undefined,
    );
  const top = (await git('rev-parse', '--show-toplevel'))?.trim();
  if (top === undefined || (await realpath(top)) !== (await realpath(root))) return new Map();
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
  const files = parseChanges(changes ?? '').map(async ({ before, after }) => {
    const source = await git('show', `${base}:${before}`);
    return source === undefined ? [] : [[after, source] as const];
  });
  return new Map((await Promise.all(files)).flat());
}

/** `git diff --name-status -z`: a letter, then one path, or two for a file that was renamed. */
function parseChanges(text: string): { before: string; after: string }[] {
  const [status, before, ...rest] = text.split('\0');
  if (status === undefined || status === '' || before === undefined) return [];
  const isRenamed = status.startsWith('R');
  const after = isRenamed ? (rest[0] ?? before) : before;
  return [{ before, after }, ...parseChanges(rest.slice(isRenamed ? 1 : 0).join('\0'))];
}
