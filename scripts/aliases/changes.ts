import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extensionOf, isContentKind, type ContentKind } from '../../src/domain/kinds.ts';
import { PlainError } from '../../src/lib/plain-error.ts';

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
  const git = async (...parameters: string[]) =>
    (await run('git', ['-C', root, ...parameters], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    await copyFile(ownIndex, index);
    await git('add', '--all', 'content');
    const found = await git('merge-base', 'HEAD', 'origin/main').catch(() => 'HEAD');
    const base = found.trim();
    const options = ['--cached', '--name-status', '-z', '-M', '--diff-filter=RD'];
    const changes = parse(await git('diff', ...options, base, '--', 'content'));
    const pages = changes.flatMap(({ before, after }) => {
      const kind = kindOfFile(before);
      if (kind === undefined) return [];
      // Out of the folders of content, it is published no more.
      const isThere = after !== undefined && kindOfFile(after) !== undefined;
      return [{ kind, before, after: isThere ? after : undefined }];
    });
    const read = pages.map(async (page) => ({
      ...page,
      source: await git('show', `${base}:./${page.before}`),
    }));
    return await Promise.all(read);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Pictures and documents lie beside the content files. */
function kindOfFile(file: string): ContentKind | undefined {
  const kind = file.split('/')[1] ?? '';
  if (!isContentKind(kind)) return undefined;
  return file.endsWith(`.${extensionOf(kind)}`) ? kind : undefined;
}

/** `R087`, the former path, the new one, or `D` and the path, each ended by a zero. */
function parse(text: string): Pick<Change, 'before' | 'after'>[] {
  const [state = '', before, ...rest] = text.split('\0');
  if (before === undefined) return [];
  const [after, ...others] = state.startsWith('R') ? rest : [undefined, ...rest];
  return [{ before, after }, ...parse(others.join('\0'))];
}
