import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CRAWL_FILE, crawlSchema } from '../../src/domain/privacy/crawl.ts';
import { dayIn, now } from '../../src/lib/clock.ts';
import { PlainError } from '../../src/lib/plain-error.ts';
import { site } from '../../src/site.config.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serveBuiltSite } from '../server/built-site.ts';
import { chooseAddresses } from './addresses.ts';
import { crawl } from './crawl.ts';

/** As many pages as a visit takes in a few minutes; every kind of page is among them. */
const MAX_PAGES = 200;

/**
 * Visits the pages of the built site and writes the day on which they asked nobody else and left nothing in
 * the browser; the page on personal data tells it.
 * @returns false where they did: nothing is written then
 * @throws PlainError where the clock is fixed, or no site was built
 * @example await recordVisit() → true, and « jour » in the file of the last visit
 */
export async function recordVisit(): Promise<boolean> {
  if ((process.env.SOURCE_DATE_EPOCH ?? '') !== '') {
    throw new PlainError('Retirez SOURCE_DATE_EPOCH : le jour du contrôle est celui où il a lieu.');
  }
  const paths = await chooseAddresses('dist', MAX_PAGES);
  const { foreignRequests, cookies, storage } = await visitAll(paths);
  const found = [...foreignRequests, ...cookies, ...storage];
  if (found.length > 0) {
    console.error(`Rien n’a été écrit : des pages laissent des traces.\n${found.join('\n')}`);
    return false;
  }
  const record = {
    jour: dayIn(now(), site.zone),
    pages: paths.length,
    requetes_etrangeres: foreignRequests.length,
    cookies: cookies.length,
    stockage: storage.length,
  };
  crawlSchema.parse(record);
  await mkdir(path.dirname(CRAWL_FILE), { recursive: true });
  await writeFile(CRAWL_FILE, `${JSON.stringify(record, null, 2)}\n`);
  console.log(
    `${String(paths.length)} pages vues, aucune trace. Le jour est dans ${CRAWL_FILE} : enregistrez ce fichier avec le reste.`,
  );
  return true;
}

async function visitAll(paths: readonly string[]) {
  await using server = await serveBuiltSite();
  await using browser = await launchBrowser();
  const page = await browser.newPage({ baseURL: server.address, locale: 'fr-FR' });
  return await crawl(page, paths);
}
