import { spawn } from 'node:child_process';

/**
 * Runs a program of the project and shows what it prints.
 * @example run('astro', ['build']) → true when it ended well
 */
export async function run(program: string, parameters: readonly string[]): Promise<boolean> {
  const child = spawn(program, parameters, {
    stdio: 'inherit',
    // Whatever the shell says: under another NODE_ENV, Astro builds pages as for development.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
