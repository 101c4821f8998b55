import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extensionOf, isContentKind, type ContentKind } from '../../src/domain/kinds.ts';
import { PlainError } from '../../src/lib/plain-error.ts';
import { MAX_OUTPUT, readChangedFiles } from '../git/changed-files.ts';

const run = promisify(execFile);

const NO_REPOSITORY =
  'Ce dossier n’est pas un clone de Git : rien n’y dit comment s’appelaient les fichiers publiés. Lancez la commande dans le dossier que « git clone » a créé.';

/** A content file that has another name now, or is no more. */
export interface Change {
  kind: ContentKind;
  /** Its published name. */
  before: string;
  /** What it held under that name. */
  source: string;
  after: string | undefined;
}

/**
 * The content files of a project that were renamed or taken away since what is published; in an index of
 * its own, since whoever renames by hand has staged nothing yet.
 * @throws PlainError, in French, where no repository knows what is published
 * @example await listChanges('.') → [{ kind: 'pays', before: 'content/pays/tchad.md', source: '---\n…', after: undefined }]
 */
export async function listChanges(root: string): Promise<Change[]> {
  // A folder in a clone; a file in a second working tree of one.
  if (!existsSync(path.join(root, '.git'))) throw new PlainError(NO_REPOSITORY);
  const own = await run('git', ['-C', root, 'rev-parse', '--git-path', 'index']);
  const ownIndex = path.resolve(root, own.stdout.trim());
  if (!existsSync(ownIndex)) return [];
  const folder = await mkdtemp(path.join(tmpdir(), 'index-'));
  const index = path.join(folder, 'index');
  const env = { ...process.env, GIT_INDEX_FILE: index };
  try {
    await copyFile(ownIndex, index);
    return await readChanges(async (...parameters) => {
      const options = { env, maxBuffer: MAX_OUTPUT };
      return (await run('git', ['-C', root, ...parameters], options)).stdout;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Fills the index with what lies on the disk, then compares it. */
async function readChanges(git: (...parameters: string[]) => Promise<string>): Promise<Change[]> {
  await git('add', '--all', 'content');
  const found = await git('merge-base', 'HEAD', 'origin/main').catch(() => 'HEAD');
  const base = found.trim();
  const options = ['--cached', '--name-status', '-z', '-M', '--diff-filter=RD'];
  const changes = readChangedFiles(await git('diff', ...options, base, '--', 'content'));
  const read = changes.map(async ({ before, after }) => {
    const kind = kindOfFile(before);
    if (kind === undefined) return [];
    // Out of the folders of content, it is published no more.
    const isThere = after !== undefined && kindOfFile(after) !== undefined;
    const source = await git('show', `${base}:./${before}`);
    return [{ kind, before, source, after: isThere ? after : undefined }];
  });
  return (await Promise.all(read)).flat();
}

/** Pictures and documents lie beside the content files. */
function kindOfFile(file: string): ContentKind | undefined {
  const kind = file.split('/')[1] ?? '';
  if (!isContentKind(kind)) return undefined;
  return file.endsWith(`.${extensionOf(kind)}`) ? kind : undefined;
}
