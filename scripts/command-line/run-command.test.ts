import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** These read their options by the keys of the kinds of content. */
const OF_THEIR_OWN = ['nouveau', 'terme'];
/** One in French, one in English, and those that read their words themselves. */
const REFUSING = ['alias', 'lettre', 'import:spip', 'mesure'];
const ENGLISH = ['bench', 'guide', 'lighthouse', 'mesure'];

const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node (?:--\S+ )*(scripts\/\S+\.ts)$/.exec(line) ?? [];
  return file === undefined || OF_THEIR_OWN.includes(name) ? [] : [{ name, file }];
});

/** Nothing of the project is there: what a command did would fail, or be left behind. */
const folder = mkdtempSync(path.join(tmpdir(), 'commande-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(file: string, ...args: readonly string[]) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [path.resolve(file), ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

test('all commands are tried', () => {
  expect(COMMANDS.length).toBeGreaterThanOrEqual(20);
});

describe.each(COMMANDS)('npm run $name', ({ name, file }) => {
  const command = name === 'start' ? 'npm start' : `npm run ${name}`;
  const help = ENGLISH.includes(name) ? '--help' : '--aide';

  test('shows its usage and does nothing else', async () => {
    const { code, stdout, stderr } = await run(file, '-h');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`\n  ${command}`);
    expect(stdout).toMatch(new RegExp(`^  ${help} +\\p{L}`, 'mu'));
  });
});

// All others share their code: a process for each would take the tests half a minute more.
test.each(COMMANDS.filter(({ name }) => REFUSING.includes(name)))(
  'npm run $name refuses what it does not take, and does nothing',
  async ({ name, file }) => {
    const usage = `npm run ${name} -- ${ENGLISH.includes(name) ? '--help' : '--aide'}`;
    const { code, stdout, stderr } = await run(file, 'a', 'b', 'c', '--inconnue');
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(stderr).toContain('--inconnue');
    expect(stderr).toMatch(/^. ?c ?. (?:est de trop|is one word too many)/m);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain(usage);
    expect(readdirSync(folder)).toEqual([]);
  },
);
