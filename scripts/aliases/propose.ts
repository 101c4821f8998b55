import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pageAddress } from '../../src/content-address.ts';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import { isContentKind, kindOf } from '../../src/domain/kinds.ts';

const run = promisify(execFile);

/** A content file and its published name. */
interface Rename {
  before: string;
  after: string;
}

/**
 * For each published content file that has another name now, the lines to write into it, as long as it
 * has not got them: its old address, and the identifier by which subscribers know it.
 * @example proposeAliases('/chemin/du/projet') → ['content/articles/2026/2026-11-16-b.md (auparavant …-a.md), ajoutez :', '  alias: [/actualites/2026/a/]', '  id: 2026-11-16-a']
 */
export async function proposeAliases(root: string): Promise<string[]> {
  const renames = await listRenames(root);
  return (await Promise.all(renames.map((rename) => describe(rename, root)))).flat();
}

async function describe({ before, after }: Rename, root: string): Promise<string[]> {
  const kind = after.split('/')[1] ?? '';
  if (!isContentKind(kind)) return [];
  const source = await readFile(path.join(root, after), 'utf8');
  const { fields = {} } = checkFields({ path: after, id: after, source }, kind).read ?? {};
  const isFollowed = kindOf(kind).naming === 'dated';
  const lines = [
    ...keepAddress({ before, after }, { aliases: fields.alias, isFollowed }),
    ...(isFollowed && fields.id === undefined ? [`  id: ${path.basename(before, '.md')}`] : []),
  ];
  return lines.length === 0 ? [] : [`${after} (auparavant ${before}), ajoutez :`, ...lines];
}

/** Articles, events and resources keep their old addresses themselves; those of terms have a table. */
function keepAddress(
  { before, after }: Rename,
  { aliases, isFollowed }: { aliases: unknown; isFollowed: boolean },
): string[] {
  const [old, current] = [pageAddress(before), pageAddress(after)];
  const written: unknown[] = Array.isArray(aliases) ? aliases : [];
  if (old === undefined || old === current || written.includes(old)) return [];
  if (isFollowed) return [`  alias: [${[...written, old].map(String).join(', ')}]`];
  return [`  dans content/_redirections/site-spip.tsv : ${old}\t${current ?? ''}`];
}

/** In an index of its own: whoever renames by hand has staged nothing yet. */
async function listRenames(root: string): Promise<Rename[]> {
  if (!existsSync(path.join(root, '.git/index'))) return [];
  const folder = await mkdtemp(path.join(tmpdir(), 'index-'));
  const index = path.join(folder, 'index');
  const env = { ...process.env, GIT_INDEX_FILE: index };
  const git = async (...parameters: string[]) =>
    (await run('git', ['-C', root, ...parameters], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    await copyFile(path.join(root, '.git/index'), index);
    await git('add', '--all', 'content');
    const base = await git('merge-base', 'HEAD', 'origin/main').catch(() => 'HEAD');
    const options = ['--cached', '--name-status', '-z', '-M', '--diff-filter=R'];
    return parse(await git('diff', ...options, base.trim(), '--', 'content'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `R087`, the former path, the new one, each ended by a zero. */
function parse(text: string): Rename[] {
  const [, before, after, ...rest] = text.split('\0');
  if (before === undefined || after === undefined) return [];
  return [{ before, after }, ...parse(rest.join('\0'))];
}
