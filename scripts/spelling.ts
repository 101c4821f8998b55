import { checkSpelling } from './spelling/command.ts';

/** `npm run orthographe`: words that no dictionary knows; they are for an editor to judge, and stop nothing. */
const { lines } = await checkSpelling(process.cwd());
for (const line of lines) console.log(line);
