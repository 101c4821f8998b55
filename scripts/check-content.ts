import { checkContent } from './content/check.ts';

/** `npm run check:content`: every problem of every content file, in one run. */
if (!(await checkContent(process.cwd()))) process.exitCode = 1;
