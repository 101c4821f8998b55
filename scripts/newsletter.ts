import { endPlainly } from './command-line/run-command.ts';
import { checkContent } from './content/report.ts';
import { runNewsletter } from './newsletter/command.ts';

/** `npm run lettre -- --du … --au …`: the newsletter of a period, for mail programs and for the site. */
await endPlainly(async () => {
  const { exitCode, lines } = await runNewsletter(process.argv.slice(2), {
    root: process.cwd(),
    checkContent,
  });
  for (const line of lines) (exitCode === 0 ? console.log : console.error)(line);
  return exitCode;
});
