import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeSystemError } from './system-error.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'refus-'));
  await writeFile(path.join(root, 'fichier'), '');
});
afterAll(() => rm(root, { recursive: true }));

const describeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'nothing was refused',
    (error: unknown) => describeSystemError(error, root),
  );

describe('describeSystemError', () => {
  test('says what stands in the way, and what to do', async () => {
    expect(await describeOf(mkdir(path.join(root, 'fichier', 'pays')))).toBe(
      '« fichier/pays » ne peut pas être lu ou écrit : un fichier tient la place d’un dossier. Renommez-le ou retirez-le, puis relancez la commande.',
    );
    expect(await describeOf(writeFile(path.join(root, 'x'.repeat(300)), ''))).toContain(
      'ce nom est trop long.',
    );
    expect(await describeOf(writeFile(root, ''))).toContain('un dossier porte ce nom.');
  });

  test('leaves the faults of a program their stack', async () => {
    expect(await describeOf(readFile(path.join(root, 'absent')))).toBeUndefined();
    expect(await describeOf(Promise.reject(new TypeError('a fault')))).toBeUndefined();
  });
});
