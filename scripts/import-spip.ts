import { endPlainly } from './command-line/run-command.ts';
import { runImport } from './import-spip/run.ts';

/** `npm run import:spip`: the content of a SPIP site, its media and its addresses. */
await endPlainly(() => runImport(process.argv.slice(2)));
