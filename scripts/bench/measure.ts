import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { PlainError } from '../../src/lib/plain-error.ts';

/** What one run of a program has cost, all processes that it started included. */
export interface Cost {
  wallSeconds: number;
  /** The time of all processes together, in the program and in the system for it. */
  cpuSeconds: number;
  /** The most that one process held at one time, in MB; 0 where the system does not tell. */
  largestProcess: number;
  /** The most that all processes held at the same time, in MB. */
  allProcesses: number;
}

const SAMPLE_MS = 100;

/**
 * Runs a program to its end and measures it. The shell counts the time of all its children
 * (POSIX, `time`); their memory is read from /proc ten times a second.
 * @throws PlainError, with what it printed, when it fails
 * @example measure(['npm', 'run', 'build'], { cwd }) → { wallSeconds: 12.1, cpuSeconds: 15.3, … }
 */
export async function measure(
  command: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  const script = 'TIMEFORMAT="bench %R %U %S"; time "$@"';
  const child = spawn('bash', ['-c', script, 'bench', ...command], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const peaks = await watchMemory(child.pid, ended);
  const [, wall, user, system] = /^bench ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(output) ?? [];
  if ((await ended) !== 0) throw new PlainError(`${command.join(' ')} a échoué.\n${output}`);
  return { wallSeconds: Number(wall), cpuSeconds: Number(user) + Number(system), ...peaks };
}

async function watchMemory(
  root: number | undefined,
  ended: Promise<unknown>,
): Promise<Pick<Cost, 'largestProcess' | 'allProcesses'>> {
  const peaks = { largestProcess: 0, allProcesses: 0 };
  let isRunning = root !== undefined && existsSync('/proc/self/statm');
  const stop = () => (isRunning = false);
  const end = ended.then(stop, stop);
  while (isRunning) {
    const sizes = await readSizes(root ?? 0);
    peaks.largestProcess = Math.max(peaks.largestProcess, ...sizes);
    peaks.allProcesses = Math.max(
      peaks.allProcesses,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, SAMPLE_MS))]);
  }
  return peaks;
}

/** The memory of a process and of each that comes from it, in MB. */
async function readSizes(root: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const pid of pids) {
    // A process may end while its files are read.
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    parents.set(Number(pid), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
    sizes.set(Number(pid), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  }
  const comesFrom = (pid: number): boolean =>
    pid === root || (pid > 1 && comesFrom(parents.get(pid) ?? 0));
  return [...sizes].filter(([pid]) => comesFrom(pid)).map(([, size]) => size);
}
