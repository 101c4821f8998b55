import { checkLinks } from './links/command.ts';

/**
 * `npm run liens`: asks each address of other sites that the content names. Once a week in the
 * workflow, never among the checks: what others take away breaks nothing here.
 */
const { lines } = await checkLinks(process.cwd());
for (const line of lines) console.log(line);
