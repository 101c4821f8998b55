import { listTemplates } from './captures/templates.ts';
import { runCommand } from './command-line/run-command.ts';
import { serveBuiltSite } from './server/built-site.ts';
import { requireSite } from './server/require-site.ts';
import { isAccepted, judge, JUDGED } from './visit/lighthouse.ts';

const HELP = `Says what Lighthouse thinks of six templates of the built site, served by the CDN's own runtime; ends
with 1 where one is below what is accepted.

  npm run lighthouse

  --help   shows these lines`;

/** `npm run lighthouse`: what Lighthouse says of six templates of the built site. */
await runCommand(
  { command: 'npm run lighthouse', help: HELP, options: {}, language: 'en' },
  async () => {
    requireSite('dist');
    const templates = await listTemplates('dist', JUDGED);
    await using server = await serveBuiltSite();
    let areAccepted = true;
    for (const { name, path } of templates) {
      const { scores, failed } = await judge(`${server.address}${path}`);
      const said = Object.entries(scores).map(([kind, score]) => `${kind} ${String(score)}`);
      const why = failed.length > 0 ? ` — ${failed.join(' ; ')}` : '';
      console.log(`${name}: ${said.join(', ')}${why}`);
      areAccepted &&= isAccepted(scores);
    }
    return areAccepted ? 0 : 1;
  },
);
