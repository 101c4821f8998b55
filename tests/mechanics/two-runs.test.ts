import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderUsers } from '../support/folder-users.ts';

/** What a second run of the tests in one folder knows of the first. */
describe('the runs that read one fixture site', () => {
  let home = '';
  let other: ChildProcess;
  let leave: () => void;
  const users = () => new FolderUsers(path.join(home, 'site'));
  const marks = () => path.join(home, 'site.users');

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'runs-'));
    leave = users().join();
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path.join(marks(), String(other.pid)), '');
  });
  afterEach(() => {
    other.kill();
    rmSync(home, { recursive: true });
  });

  test('see each other, and not themselves', () => {
    expect(users().others()).toEqual([other.pid]);
  });

  test('forget one that was killed', async () => {
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(users().others()).toEqual([]);
    expect(readdirSync(marks())).toEqual([String(process.pid)]);
  });

  test('remove their lock file when they end', () => {
    leave();
    expect(readdirSync(marks())).toEqual([String(other.pid)]);
  });
});
