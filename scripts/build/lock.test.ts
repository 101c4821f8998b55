import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from './lock.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verrou-'));
  file = path.join(folder, 'cache/build.lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('withLock', () => {
  test('gives what was done, and opens the lock again', async () => {
    expect(await withLock(file, () => Promise.resolve(12))).toBe(12);
    expect(existsSync(file)).toBe(false);
  });

  test('opens the lock again after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('non')))).rejects.toThrow('non');
    expect(existsSync(file)).toBe(false);
  });

  test('tells a second build in French that the first is still running', async () => {
    await withLock(file, async () => {
      const second = withLock(file, () => Promise.resolve(0));
      await expect(second).rejects.toThrow(
        `Une construction est déjà en cours (processus ${String(process.pid)}). Attendez qu’elle finisse, puis recommencez.`,
      );
    });
  });

  test.each([
    ['of a process that is gone', async () => String(await endedProcess())],
    ['that holds nothing', () => Promise.resolve('')],
  ])('takes over a lock %s', async (_name, content) => {
    await withLock(file, () => Promise.resolve());
    await writeFile(file, await content());
    expect(await withLock(file, () => Promise.resolve(12))).toBe(12);
  });
});
