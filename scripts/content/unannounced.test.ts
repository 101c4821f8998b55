import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUnannouncedChanges } from './unannounced.ts';

const FILE = 'content/agenda/2026/2026-12-08-groupe-pays-liban.md';
const RENAMED = 'content/agenda/2026/2026-12-08-liban.md';
const EVENT = '---\ntitre: Groupe-pays Liban\njour: 2026-12-08\nheure: "15:00"\n---\nTexte.\n';

describe('checkUnannouncedChanges, on a real repository', () => {
  let root: string;
  const git = (...parameters: string[]) =>
    execFileSync('git', [
      '-C',
      root,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@exemple.org',
      ...parameters,
    ]);
  const check = async (file: string) => {
    const source = await readFile(path.join(root, file), 'utf8');
    const events = [{ path: file, id: file, source }];
    return checkUnannouncedChanges(root, { events, today: '2026-11-28' });
  };

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'published-'));
    await mkdir(path.join(root, path.dirname(FILE)), { recursive: true });
    await writeFile(path.join(root, FILE), EVENT);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Publish');
  });

  afterAll(async () => {
    await rm(root, { recursive: true });
  });

  test('reports nothing of what is as published', async () => {
    expect(await check(FILE)).toEqual([]);
  });

  test('reports a changed hour at its line', async () => {
    await writeFile(path.join(root, FILE), EVENT.replace('15:00', '16:00'));
    expect(await check(FILE)).toEqual([
      {
        file: FILE,
        line: 4,
        column: 8,
        message: expect.stringContaining('L’heure a changé') as string,
      },
    ]);
  });

  test('follows a file that was renamed', async () => {
    await rename(path.join(root, FILE), path.join(root, RENAMED));
    git('add', '-A');
    expect((await check(RENAMED)).map(({ line }) => line)).toEqual([4]);
  });

  test('accepts the change once it is announced', async () => {
    const announced = EVENT.replace('15:00"', '16:00"\nmise_a_jour: 2026-11-28');
    await writeFile(path.join(root, RENAMED), announced);
    expect(await check(RENAMED)).toEqual([]);
  });
});
