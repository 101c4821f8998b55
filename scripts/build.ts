import { runPlainly } from '../src/lib/plain-error.ts';
import { buildSite } from './build/site.ts';

/** `npm run build`: content check, pages, search index. */
if (!(await runPlainly(buildSite))) process.exitCode = 1;
