import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../../../src/files/atomic-write.ts';
import { digest } from '../../../src/files/digest.ts';
import { JOURNAL, writeJournal, type Journal } from './journal.ts';

/** A file to be written, its bytes made only when their turn comes. */
export interface Output {
  /** `content/articles/2012/…` */
  path: string;
  read: () => Promise<Uint8Array> | Uint8Array;
}

/** What became of each file. */
export interface WriteResult {
  written: string[];
  unchanged: string[];
  /** Changed by an editor since the last import, or there before it: left alone. */
  kept: string[];
  /** Taken away by an editor since: not made again. */
  removed: string[];
  /** Written by an earlier import, and no longer part of it. */
  deleted: string[];
}

/** The folder that stands for `content/` on the disk. */
const onDisk = (folder: string, file: string) => path.join(folder, file.slice('content/'.length));

/**
 * Writes files each in one go: beside first, then by a rename. An import that is interrupted leaves
 * whole files only, and the next one goes on as if nothing had been.
 * @param folder what stands for `content/`
 * @example await applyOutputs([{ path: 'content/pays/liban.md', read }], { folder: 'content', journal, isDry: true })
 *   → { written: ['content/pays/liban.md'], unchanged: [], kept: [], removed: [], deleted: [] }
 */
export async function applyOutputs(
  outputs: readonly Output[],
  { folder, journal, isDry }: { folder: string; journal: Journal; isDry: boolean },
): Promise<WriteResult> {
  const applied: WriteResult = { written: [], unchanged: [], kept: [], removed: [], deleted: [] };
  const next = new Map<string, string>();
  const beside = isDry ? '' : await openBeside(folder);
  try {
    for (const output of outputs) {
      const bytes = await output.read();
      const verdict = await judge(output.path, bytes, { folder, journal });
      applied[verdict].push(output.path);
      const known = journal.get(output.path);
      // What was kept stays known by what the import had written, so that it is reported again.
      if (verdict === 'written' || verdict === 'unchanged') next.set(output.path, digest(bytes));
      else if (known !== undefined) next.set(output.path, known);
      if (verdict === 'written' && !isDry)
        await replace(onDisk(folder, output.path), bytes, beside);
    }
    await deleteOld(applied, { outputs, folder, journal, isDry, next });
    if (!isDry) await replace(onDisk(folder, JOURNAL), Buffer.from(writeJournal(next)), beside);
  } finally {
    if (!isDry) await rm(beside, { recursive: true, force: true });
  }
  return applied;
}

const BESIDE = '.en-cours-';

/** A folder of its own, on the same disk; what an interrupted import has left of it goes. */
async function openBeside(folder: string): Promise<string> {
  const place = path.join(folder, '_import');
  await mkdir(place, { recursive: true });
  const left = (await readdir(place)).filter((name) => name.startsWith(BESIDE));
  for (const name of left) await rm(path.join(place, name), { recursive: true, force: true });
  return mkdtemp(path.join(place, BESIDE));
}

async function judge(
  file: string,
  bytes: Uint8Array,
  { folder, journal }: { folder: string; journal: Journal },
): Promise<'written' | 'unchanged' | 'kept' | 'removed'> {
  const target = onDisk(folder, file);
  const known = journal.get(file);
  if (!existsSync(target)) return known === undefined ? 'written' : 'removed';
  const found = digest(await readFile(target));
  if (found === digest(bytes)) return 'unchanged';
  return found === known ? 'written' : 'kept';
}

function replace(target: string, bytes: Uint8Array, beside: string): Promise<void> {
  return writeAtomically(target, bytes, path.join(beside, digest(target)));
}

async function deleteOld(
  applied: WriteResult,
  {
    outputs,
    folder,
    journal,
    isDry,
    next,
  }: {
    outputs: readonly Output[];
    folder: string;
    journal: Journal;
    isDry: boolean;
    next: Map<string, string>;
  },
): Promise<void> {
  const current = new Set(outputs.map(({ path: file }) => file));
  for (const [file, known] of journal) {
    const target = onDisk(folder, file);
    if (current.has(file) || !existsSync(target)) continue;
    if (digest(await readFile(target)) !== known) {
      applied.kept.push(file);
      next.set(file, known);
      continue;
    }
    applied.deleted.push(file);
    if (!isDry) await rm(target);
  }
}
