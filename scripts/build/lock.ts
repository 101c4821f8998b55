import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../src/files/damage.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { PlainError } from '../../src/lib/plain-error.ts';

/**
 * Does something that no two processes may do at once. The lock bears the number of its process: one
 * whose process is gone, killed or lost with its machine, holds nobody back.
 * @throws PlainError, in French, when another process is at it
 * @example withLock('.cache/build.lock', () => build())
 */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  await take(file);
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  if (await create(file)) return;
  const owner = await readOwner(file);
  if (isAlive(owner)) throw lockedBy(owner);
  // Moved away first: of two that find the same lock, one moves it.
  const stale = `${file}.${String(process.pid)}`;
  await rename(file, stale).catch(ignoreAbsence);
  await rm(stale, { force: true });
  if (!(await create(file))) throw lockedBy(await readOwner(file));
}

function lockedBy(owner: number): PlainError {
  return new PlainError(
    `Une construction est déjà en cours (processus ${String(owner)}). Attendez qu’elle finisse, puis recommencez.`,
  );
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The number of the process that holds a lock; 0 where it was just given back. */
async function readOwner(file: string): Promise<number> {
  return Number((await readIfThere(file))?.toString() ?? 0);
}

/**
 * Whether a process is there, whoever it belongs to.
 * @example isAlive(process.pid) → true ; isAlive(0) → false
 */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    // Signal 0 asks only whether there is such a process.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user is alive too.
    return hasCode(error, 'EPERM');
  }
}

function ignoreAbsence(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}
