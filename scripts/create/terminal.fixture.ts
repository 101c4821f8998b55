import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** `script` of util-linux gives a program a terminal of its own; other systems have another, or none. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** The keys that are typed, once the screen shows some words. */
export type Step = readonly [shown: string, typed: string];

export const ENTER = '\r';
export const TAB = '\t';
export const DOWN = '\u001B[B';
export const CONTROL_C = '\u0003';
export const CONTROL_D = '\u0004';

interface Session {
  screen: string;
  code: number | null;
}

/**
 * Runs a command in a terminal, as an editor does: each key is typed once what it answers is shown.
 * @example runInTerminal(['node', 'scripts/new.ts'], { cwd, env, steps: [['Que voulez-vous écrire', ENTER]] })
 */
export async function runInTerminal(
  command: readonly string[],
  { cwd, env, steps }: { cwd: string; env: NodeJS.ProcessEnv; steps: readonly Step[] },
): Promise<Session> {
  // A terminal that nobody looks at has no width, and each letter would stand on a line of its own.
  const line = `stty cols 100 rows 40; ${command.map((word) => `'${word}'`).join(' ')}`;
  const terminal = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm' },
  });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  terminal.once('close', resolve);
  const waiting = [...steps];
  let screen = '';
  let seen = 0;
  terminal.stdout.setEncoding('utf8').on('data', (words: string) => {
    screen += stripVTControlCharacters(words);
    const [next] = waiting;
    const at = next === undefined ? -1 : screen.indexOf(next[0], seen);
    if (next === undefined || at === -1) return;
    waiting.shift();
    seen = screen.length;
    terminal.stdin.write(next[1]);
  });
  return { code: await promise, screen };
}
