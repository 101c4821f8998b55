import { parentPort, workerData } from 'node:worker_threads';
import { now } from '../../src/lib/clock.ts';
import { findContentFaults } from '../content/check.ts';
import { knownFiles } from '../content/valid-files.ts';

// The thread that content-checker.ts starts: each message asks for a check, which is answered by one.
if (parentPort === null || typeof workerData !== 'string') {
  throw new Error(
    'check-worker.ts is started by content-checker.ts, with the path of the project.',
  );
}
const port = parentPort;
const root = workerData;

let known = knownFiles();

port.on('message', () => {
  const valid = knownFiles(known.next);
  findContentFaults(root, now(), valid).then(
    ({ faults }) => {
      known = valid;
      port.postMessage({ faults: faults.filter(({ isAdvice }) => isAdvice !== true) });
    },
    (error: unknown) => {
      port.postMessage({ error: error instanceof Error ? error.message : String(error) });
    },
  );
});
