import { now } from '../src/lib/clock.ts';
import { runCreate } from './create/command.ts';
import { NEW_FILE } from './create/kinds.ts';

/** `npm run nouveau`: begins an article, an event, a resource, proceedings or an alert. */
process.exitCode = await runCreate(process.argv.slice(2), {
  root: process.cwd(),
  now: now(),
  command: NEW_FILE,
});
