import { runPlainly } from '../src/lib/plain-error.ts';
import { buildSite } from './build/site.ts';
import { readPort, refuseTakenPort } from './server/port.ts';
import { serveSite } from './server/wrangler.ts';

/** `npm start`: builds the real content, then serves it on http://localhost:4321. */
const port = readPort(process.env);
if (port === undefined || !(await refuseTakenPort(port))) process.exit(1);
if (!(await runPlainly(buildSite))) process.exit(1);
process.exitCode = await serveSite(port);
