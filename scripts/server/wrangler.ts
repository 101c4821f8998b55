import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stopWithNpm } from './parent.ts';
import { refuseTakenPort } from './port.ts';

/** Wrangler's own program, run without a shell so that signals reach it on every system. */
const PROGRAM = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);

/** No update notice, no metrics, no question, no fetch of a sample request: nothing leaves this machine. */
const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: 'true',
};

/** The server of a built site. It ends with the block that holds it by `await using`. */
export interface SiteServer extends AsyncDisposable {
  address: string;
  /** The exit code: 0 once it was asked to stop. */
  ended: Promise<number>;
  stop: () => void;
}

/**
 * Starts wrangler (workerd on loopback) on what was built in a folder.
 * @param folder where wrangler.jsonc is, the current one by default
 * @param config says what is served
 * @example startServer(4321).address → 'http://localhost:4321'
 */
export function startServer(port: number, folder = '.', config = 'wrangler.jsonc'): SiteServer {
  const place = ['--ip', '127.0.0.1', '--port', String(port)];
  const server = spawn(
    process.execPath,
    [PROGRAM, 'dev', ...place, '--config', config, '--log-level', 'warn'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...QUIET } },
  );
  server.stdout.pipe(process.stdout, { end: false });
  server.stderr.pipe(process.stderr, { end: false });
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    // Its compiler, ended in the midst of work, prints a Go trace over the last words of ours, of the
    // kind of https://github.com/evanw/esbuild/issues/4503.
    server.stdout.unpipe().resume();
    server.stderr.unpipe().resume();
    server.kill('SIGINT');
  };
  const ended = new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      resolve(isStopping ? 0 : (code ?? 1));
    });
  });
  return {
    address: `http://localhost:${String(port)}`,
    stop,
    ended,
    async [Symbol.asyncDispose]() {
      stop();
      await ended;
    },
  };
}

/**
 * Waits until the server answers.
 * @returns false when it ended before
 * @example const server = startServer(4321); await isReady(server) → true
 */
export async function isReady({ address, ended }: SiteServer): Promise<boolean> {
  const isOver = ended.then(() => true);
  for (;;) {
    // A request that comes while wrangler starts its runtime anew may never be answered: it is asked again.
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(
      () => undefined,
    );
    if (answer?.ok === true) return true;
    if (await Promise.race([isOver, setTimeout(200, false)])) return false;
  }
}

/**
 * Serves a built site until it is interrupted.
 * @returns the exit code: 0 after Ctrl-C, 1 when the port is taken or the server fails
 * @example process.exitCode = await serveSite(4321)
 */
export async function serveSite(port: number, config = 'wrangler.jsonc'): Promise<number> {
  if (!(await refuseTakenPort(port))) return 1;
  const server = startServer(port, '.', config);
  process.on('SIGINT', server.stop);
  process.on('SIGTERM', server.stop);
  stopWithNpm(server.stop);
  if (await isReady(server)) {
    console.log(`\nLe portail est servi sur ${server.address} (Ctrl-C pour arrêter).`);
  }
  return server.ended;
}
