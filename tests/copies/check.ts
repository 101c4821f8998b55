import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { VARIANTS } from './variants.ts';

/**
 * `npm run check:copies`: copies of the project whose content was replaced. The content check, the
 * build and all tests of the built site, with and without a browser, must pass in each, so that no code
 * relies on today's content.
 * `npm run check:copies -- other-content` makes one of them.
 */
const PROJECT = path.resolve(import.meta.dirname, '../..');
const PARTS = [
  ...['content', 'src', 'public', 'scripts', 'tests', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'astro.config.mjs', 'wrangler.jsonc', 'vitest.config.ts'],
];
const STEPS = [
  ['node', 'scripts/check-content.ts'],
  ['node', 'scripts/build.ts'],
  ['vitest', 'run', '--project', 'site'],
  ['vitest', 'run', '--project', 'any-site'],
];

const asked = process.argv.slice(2);
const variants = VARIANTS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const failures: string[] = [];
for (const { name, apply } of variants) {
  const root = copyProject(name);
  apply(root);
  for (const [program = '', ...parameters] of STEPS) {
    console.log(`\n${name}: ${[program, ...parameters].join(' ')}`);
    const { status } = spawnSync(program, parameters, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    failures.push(`${name}: ${[program, ...parameters].join(' ')}`);
    break;
  }
}
console.log(failures.length === 0 ? '\nEvery copy passes.' : `\n${failures.join('\n')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function copyProject(name: string): string {
  const root = path.join(PROJECT, '.cache/copies', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of PARTS)
    cpSync(path.join(PROJECT, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}
