import { runImport } from './import-spip/run.ts';

/** `npm run import:spip`: the content of a SPIP site, its media and its addresses. */
process.exitCode = await runImport(process.argv.slice(2));
