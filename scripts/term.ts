import { now } from '../src/lib/clock.ts';
import { runCreate } from './create/command.ts';
import { NEW_TERM } from './create/kinds.ts';

/** `npm run terme`: begins the file of a country, a topic, a local government or a network. */
process.exitCode = await runCreate(process.argv.slice(2), {
  root: process.cwd(),
  now: now(),
  command: NEW_TERM,
});
