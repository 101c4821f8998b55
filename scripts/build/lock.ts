import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
  const owner = Number(await readIfThere(file));
  if (isAlive(owner)) throw lockedBy(owner);
  // Moved away first: of two that find the same lock, one moves it.
  const stale = `${file}.${String(process.pid)}`;
  await rename(file, stale).catch(ignoreAbsence);
  await rm(stale, { force: true });
  if (!(await create(file))) throw lockedBy(Number(await readIfThere(file)));
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
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    ignoreAbsence(error);
    return '';
  });
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
    return codeOf(error) === 'EPERM';
  }
}

function ignoreAbsence(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
