import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeSystemError } from './system-error.ts';

/** Nothing is refused to root: the command is then run by the user that owns nothing. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const SCRIPT = path.resolve('scripts/models.ts');
/** That user cannot read a project that lies in a home. */
const canRead = spawnSync(process.execPath, ['--check', SCRIPT], NOBODY).status === 0;

test.skipIf(!canRead)('a folder that cannot be written is named in French, without a stack', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ferme-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'content'));
  chmodSync(folder, 0o555);
  chmodSync(path.join(folder, 'content'), 0o555);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
    ...NOBODY,
  });
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^(?:content\/_modeles|\.vscode)\S* : accès refusé\. Demandez le droit d’y lire et d’y écrire, puis relancez la commande\.\n$/,
  );
  expect(status).toBe(1);
});

test('what is no refusal of the disk keeps its stack', () => {
  expect(describeSystemError(new TypeError('x is not a function'))).toBeUndefined();
  expect(describeSystemError('essai')).toBeUndefined();
});
