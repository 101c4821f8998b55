import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT } from './support/dist.ts';

/** What Node 20 and Node 22 ship; both delete the link to our Node with the skipped platforms'. */
const OLDER_NPM = ['10.8.2', '10.9.4'];

const manifest = z.looseObject({
  scripts: z.looseObject({ postinstall: z.string() }),
  optionalDependencies: z.record(z.string(), z.string()),
});
const lockFile = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ hasInstallScript: z.boolean().optional() })),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'older-npm-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an npm as on a machine where it is the only one: nothing of this project on the path. */
function runNpm(program: string, cwd: string, ...parameters: string[]): string {
  const own = path.join(PROJECT, 'node_modules/.bin');
  const others = (process.env.PATH ?? '').split(path.delimiter).filter((place) => place !== own);
  const { status, stdout, stderr } = spawnSync('npm', parameters, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: [program, ...others].join(path.delimiter) },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout.trim();
}

/** The project without its other dependencies: its Node, for every platform, as the lock has it. */
function writeProject(target: string): void {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(PROJECT, name), 'utf8'));
  const { scripts, optionalDependencies } = manifest.parse(read('package.json'));
  const { packages, ...lock } = lockFile.parse(read('package-lock.json'));
  const root = {
    name: 'portail',
    version: '1.0.0',
    optionalDependencies,
    scripts: { postinstall: scripts.postinstall, version: 'node --version' },
  };
  const nodes = Object.keys(optionalDependencies).map((name) => `node_modules/${name}`);
  const kept = nodes.map((place) => [place, packages[place]] as const);
  const write = (name: string, data: unknown): void => {
    writeFileSync(path.join(target, name), JSON.stringify(data));
  };
  mkdirSync(target);
  write('package.json', root);
  write('package-lock.json', {
    ...lock,
    packages: { '': root, ...Object.fromEntries(kept) },
  });
}

test.for(OLDER_NPM)('npm %s leaves Node 26 first on the path of a script', (version) => {
  const installed = path.join(folder, `npm-${version}`);
  const project = path.join(folder, `project-${version}`);
  const bin = path.join(installed, 'node_modules/.bin');
  runNpm('', folder, 'install', '--prefix', installed, `npm@${version}`);
  writeProject(project);
  expect(runNpm(bin, project, '--version')).toBe(version);
  runNpm(bin, project, 'ci', '--prefer-offline');
  expect(runNpm(bin, project, 'run', '--silent', 'version')).toMatch(/^v26\./);
});
