import { PlainError } from '../../src/lib/plain-error.ts';
import { describeRefusal, readCommandLine, type Asked, type CommandLine } from './command-line.ts';
import { describeSystemError } from './system-error.ts';

/** What was asked cannot be done, and nothing was: the command ends with 2. */
export class Refusal extends PlainError {}

/**
 * Runs a command with what follows it; shows its usage instead where that is asked for, and refuses what it
 * does not take before anything is done.
 * @param run ends with the exit code
 * @example await runCommand({ command: 'npm run alias', help: HELP, options: {} }, async () => 0)
 *   // after « --aide »: its usage, 0; after « hier »: « hier » est de trop. Rien n’a été fait. …, 2
 */
export async function runCommand<const T extends Parameters<typeof readCommandLine>[1]['options']>(
  commandLine: CommandLine<T>,
  run: (asked: Asked<T>) => Promise<number>,
): Promise<void> {
  await endPlainly(async () => {
    const reading = readCommandLine([...process.argv.slice(2), ...helpTakenByNpm()], commandLine);
    if (reading.kind === 'asked') return run(reading);
    if (reading.kind === 'help') {
      console.log(commandLine.help);
      return 0;
    }
    for (const line of describeRefusal(reading.problems, commandLine)) console.error(line);
    return 2;
  });
}

/** « npm run apercu --aide », without two dashes before it: npm keeps the word, and the command must not just run. */
function helpTakenByNpm(): string[] {
  return process.env.npm_config_aide === undefined ? [] : ['--aide'];
}

/**
 * Runs what ends with an exit code, and gives the process that code. What is nobody's mistake in the code,
 * a plain error or a disk that refuses, is one line on the screen; all else keeps its stack.
 * @example await endPlainly(() => runImport(args)) // « content/pays : accès refusé. … », 1
 */
export async function endPlainly(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const line =
      error instanceof PlainError ? error.message : describeSystemError(error, process.cwd());
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}
