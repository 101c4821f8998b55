import { parentPort, workerData } from 'node:worker_threads';
import { findContentFaults } from '../content/check.ts';

// The thread that content-checker.ts starts: each message asks for a check, which is answered by one.
if (parentPort === null || typeof workerData !== 'string') {
  throw new Error(
    'check-worker.ts is started by content-checker.ts, with the path of the project.',
  );
}
const port = parentPort;
const root = workerData;

port.on('message', () => {
  findContentFaults(root).then(
    ({ faults }) => {
      port.postMessage({ faults: faults.filter(({ isAdvice }) => isAdvice !== true) });
    },
    (error: unknown) => {
      port.postMessage({ error: error instanceof Error ? error.message : String(error) });
    },
  );
});
