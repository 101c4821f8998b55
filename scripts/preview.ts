import { runPlainly } from '../src/lib/plain-error.ts';
import { buildPreview } from './preview/build.ts';

/** `npm run apercu`: the site as it will be, with drafts and what is still to come, in apercu/. */
if (!(await runPlainly(() => buildPreview(process.cwd())))) process.exitCode = 1;
