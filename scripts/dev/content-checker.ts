import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Fault } from '../../src/domain/check/fault.ts';

const fault = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  message: z.string(),
});
const answer = z.tuple([
  z.union([z.object({ faults: z.array(fault) }), z.object({ error: z.string() })]),
]);

/**
 * Starts a thread for the content check: at 4,000 entries it takes seconds, in which the server itself
 * would answer nothing. It ends with the process.
 * @returns a function that checks the content and gives what keeps it from being published; each call
 *   waits for the one before. It throws when a file has gone while it was read.
 * @example await startContentChecker('/chemin/du/projet')() → [{ file, line, column, message }, …]
 */
export function startContentChecker(root: string): () => Promise<Fault[]> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: root });
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();
  const check = async (): Promise<Fault[]> => {
    const answered = once(worker, 'message');
    worker.postMessage('check');
    const [read] = answer.parse(await answered);
    if ('error' in read) throw new Error(read.error);
    return read.faults;
  };
  return () => {
    const own = last.then(check);
    last = own.catch(() => undefined);
    return own;
  };
}
