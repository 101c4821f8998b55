import { spawn } from 'node:child_process';
import { listOwnVariables } from '../../support/own-variables.ts';

/** A program of the project that runs until it is interrupted. */
export interface Program {
  /** All that it has printed so far. */
  output: () => string;
  ended: Promise<number | null>;
  interrupt: () => void;
}

interface ProgramOptions {
  folder: string;
  variables: Readonly<Record<string, string>>;
}

/**
 * Starts a program with the Node of the tests.
 * @example startProgram(['scripts/serve.ts'], { folder: '.', variables: { PORT: '4400' } })
 */
export function startProgram(
  parameters: readonly string[],
  { folder, variables }: ProgramOptions,
): Program {
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { ...listOwnVariables(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return {
    output: () => printed,
    interrupt: () => {
      child.kill('SIGINT');
    },
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    }),
  };
}
