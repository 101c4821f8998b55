import { buildSite } from './build/site.ts';

/** `npm run build`: content check, pages, search index. */
if (!(await buildSite())) process.exitCode = 1;
