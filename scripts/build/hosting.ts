import { statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { inKeyOrder, writeTable, type Redirection } from '../../src/domain/old-address/table.ts';
import { FROM_TITLE } from '../../src/domain/old-address/titles.ts';
import { cachedReadings, cachedResult } from '../../src/files/result-cache.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { YOUTUBE_PLAYER } from '../../src/hosting/headers/policy.ts';
import { headerRules, type HeaderRule } from '../../src/hosting/headers/rules.ts';
import { hostFiles } from '../../src/hosting/hosts/host-files.ts';
import { describeSize, type SiteSize } from '../../src/hosting/limits.ts';
import { carryFollowers } from '../../src/hosting/redirects/followers.ts';
import { movedPages } from '../../src/hosting/redirects/moved.ts';
import { feedRows, settleRedirections } from '../../src/hosting/redirects/redirections.ts';
import { routes } from '../../src/routes.ts';
import { writeSitemaps } from './sitemaps.ts';

/** Where the hosts of the players of each page are kept. */
const FILM_HOSTS = '.cache/site/lecteurs';

/** Where what is made here is kept: a changed text says nothing new to hosts. */
const KEPT_FILES = '.cache/site/hebergeurs';
const fileTexts = z.record(z.string(), z.string());
const madeFiles = z.object({ dist: fileTexts, hosts: fileTexts });

/**
 * The last step of a build: sitemaps, the table of old addresses, and the configuration of every host.
 * @param dist the built site
 * @param hosts the folder for what is not served, beside it
 * @param code a digest of the code that reads pages
 * @returns what to say of the size of the site
 * @example await writeHosting('dist', { hosts: 'hosts', code: '3f8a' }) → ['Le site compte 2 100 fichiers (31,2 Mio) ;
 *   …'] // dist/_headers, hosts/nginx/… are written
 */
export async function writeHosting(
  dist: string,
  { hosts, code }: { hosts: string; code: string },
): Promise<string[]> {
  const withoutSitemaps = listFiles(dist);
  const sitemaps = await writeSitemaps(dist, { files: withoutSitemaps, code });
  const files = [...new Set([...withoutSitemaps, ...sitemaps])].toSorted();
  const { redirections, titles } = await settle(dist, files);
  const rules = headerRules(
    [YOUTUBE_PLAYER, ...(await findFilmHosts(dist, { files, code }))],
    files.filter((file) => /^_astro\/[^/]+\.css$/.test(file)).map((file) => `/${file}`),
  );
  const sources = { redirections, titles, feeds: feedRows(files), rules };
  const make = () => makeFiles(sources);
  const made = await cachedResult(sources, { file: KEPT_FILES, code, schema: madeFiles, make });
  await rm(hosts, { recursive: true, force: true });
  await writeFiles(dist, made.dist);
  await writeFiles(hosts, made.hosts);
  return describeSize(measure(dist, files));
}

/** All that the files of hosts are made of: where it is the same, so are they. */
interface HostingSources {
  redirections: readonly Redirection[];
  titles: readonly Redirection[];
  /** Rows of the table. */
  feeds: readonly string[];
  rules: readonly HeaderRule[];
}

function makeFiles({
  redirections,
  titles,
  feeds,
  rules,
}: HostingSources): z.output<typeof madeFiles> {
  const table = writeTable([...redirections, ...titles]);
  const lines = [...cutLines(table), ...feeds].toSorted(inKeyOrder);
  const { dist, hosts } = hostFiles({ rules, redirections, lines });
  return { dist: { [routes.oldAddressTable]: lines.join(''), ...dist }, hosts };
}

/** Old addresses with targets that the site holds: those that were written down, and those of titles. */
async function settle(dist: string, files: readonly string[]) {
  const served = new Set(files.map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`));
  const written = await readFile(path.join(dist, routes.oldAddresses), 'utf8');
  const listed = cutLines(written).map((line) => {
    const [from = '', to = '', origin] = line.trimEnd().split('\t');
    return { from, to, isTitle: origin === FROM_TITLE };
  });
  const moved = movedPages().filter(({ to }) => served.has(to));
  const isServed = (address: string) => served.has(address);
  const pages = settleRedirections([...listed.filter((row) => !row.isTitle), ...moved], isServed);
  return {
    redirections: [...pages, ...carryFollowers(pages, served)],
    titles: settleRedirections(
      // A page of the site answers to its own address first.
      listed.filter(({ from, isTitle }) => isTitle && !isServed(`${from}/`)),
      isServed,
    ),
  };
}

function cutLines(text: string): string[] {
  return text.match(/.+\n/g) ?? [];
}

/** Origins of the players that pages of resources hold ready. */
async function findFilmHosts(
  dist: string,
  { files, code }: { files: readonly string[]; code: string },
): Promise<string[]> {
  const pages = files.filter((file) => /^ressources\/\d{4}\/[^/]+\/index\.html$/.test(file));
  const found = await cachedReadings(dist, pages, {
    file: FILM_HOSTS,
    code,
    schema: z.array(z.string()),
    make: async (file) => {
      const html = await readFile(path.join(dist, file), 'utf8');
      return [...html.matchAll(/<iframe[^>]* src="(https:\/\/[^/"]+)/g)].map(
        ([, host = '']) => host,
      );
    },
  });
  return [...new Set(found.flat())].filter((host) => host !== YOUTUBE_PLAYER).toSorted();
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function measure(dist: string, files: readonly string[]): SiteSize {
  // At once: in turns of the event loop, twenty thousand files take ten times as long.
  const sizes = files.map((file) => ({ path: file, bytes: statSync(path.join(dist, file)).size }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
  const totalBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return { fileCount: files.length, totalBytes, largest };
}
