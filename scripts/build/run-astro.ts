import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Runs Astro in a process of its own, with the options of V8 that this one has, and shows what it prints. It
 * ends with this one (`astro.config.mjs` listens for `disconnect`): a build that was killed must not go on writing
 * where the next one does.
 * @param env variables that it gets beside those of this process
 * @returns whether it ended well
 * @example runAstro(['build'], { SOURCE_DATE_EPOCH: '1764547200' }) → true
 */
export async function runAstro(
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const program = path.join(folder, 'bin/astro.mjs');
  // Its packages are compiled once for all projects of a machine, where Astro keeps them itself.
  const options = process.execArgv.filter((option) => !option.startsWith('--import='));
  const child = spawn(process.execPath, [...options, program, ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Whatever the shell says: under another NODE_ENV, Astro builds pages as for development.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
