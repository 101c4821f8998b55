import { routes } from '../../src/routes.ts';
import { launchBrowser } from '../browser/launch.ts';
import { chooseTemplates } from '../captures/templates.ts';
import { serveBuiltSite } from '../server/built-site.ts';
import { describeSearch, describeVisits, VISITS_HEAD } from './report.ts';
import { askSearch } from './search.ts';

/**
 * Visits templates of the built site and prints how long each took, then what the search takes.
 * @param only parts of the names of templates, separated by commas
 * @example await measureSite({ only: 'agenda', runs: 3 }) // a line for each template with this word
 */
export async function measureSite({ only, runs }: { only: string; runs: number }): Promise<void> {
  const templates = await chooseTemplates(
    only,
    (names) => `No template is called "${only}". There are: ${names}.`,
  );
  await using server = await serveBuiltSite();
  await using browser = await launchBrowser();
  console.log(VISITS_HEAD);
  for (const { name, path } of templates) {
    const address = `${server.address}${path}`;
    console.log(await describeVisits(browser, { name, address, runs }));
  }
  if (templates.some(({ name }) => name.startsWith('search'))) {
    console.log(`\n${describeSearch(await askSearch(browser, server.address + routes.search))}`);
  }
}
