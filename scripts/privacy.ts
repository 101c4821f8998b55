import { runPlainly } from '../src/lib/plain-error.ts';
import { recordVisit } from './privacy/record-visit.ts';

/** `npm run vie-privee`: writes the day on which the pages of the built site left no trace of a visit. */
if (!(await runPlainly(recordVisit))) process.exitCode = 1;
