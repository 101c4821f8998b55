import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSourceFiles } from '../../../src/files/content-files.ts';
import { readFrontmatter } from '../../../src/files/frontmatter.ts';
import { readDatedName } from '../../../src/lib/content-file-name.ts';
import { routes } from '../../../src/routes.ts';

/** What a content file says, for a generator that knows none of our kinds. */
export interface PeerEntry {
  address: string;
  kind: 'article' | 'event' | 'resource';
  title: string;
  summary: string;
  date: string;
  /** The slugs of countries and topics, by which entries are related. */
  terms: string[];
  body: string;
}

/** A page that lists entries, and whether it has a feed. */
export interface PeerList {
  address: string;
  title: string;
  /** Addresses of entries. */
  items: string[];
  hasFeed: boolean;
}

/** All that another generator must make to make the same pages as our built site. */
export interface PeerPages {
  entries: PeerEntry[];
  lists: PeerList[];
  /** What stands before the main part of each page, and after it. */
  frame: { before: string; after: string };
}

const KINDS = [
  ['articles', 'article', ({ year, slug }) => routes.article({ year, slug })],
  [
    'agenda',
    'event',
    ({ year, slug, day }) => routes.event({ year, month: day.slice(5, 7), slug }),
  ],
  ['ressources', 'resource', ({ year, slug }) => routes.resource({ year, slug })],
] as const satisfies readonly (readonly [
  string,
  PeerEntry['kind'],
  (name: { year: string; slug: string; day: string }) => string,
])[];

/**
 * Reads from a built project what its peers are to make: every entry from its content file, and every
 * other page from the page that we built, with the entries that it links to.
 * @example await readPeerPages('.cache/bench/400')
 *   → { entries: [{ address: '/actualites/2025/…/', … }, …], lists: […], frame }
 */
export async function readPeerPages(root: string): Promise<PeerPages> {
  const dist = path.join(root, 'dist');
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).toSorted();
  const addresses = new Set(files.map(addressOf));
  const entries = (await readEntries(root)).filter(({ address }) => addresses.has(address));
  const known = new Set(entries.map(({ address }) => address));
  const lists: PeerList[] = [];
  for (const file of files.filter((one) => !known.has(addressOf(one)))) {
    lists.push(await readList(dist, file, known));
  }
  return { entries, lists, frame: await readFrame(path.join(dist, 'plan-du-site/index.html')) };
}

function addressOf(file: string): string {
  return `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
}

async function readEntries(root: string): Promise<PeerEntry[]> {
  const read = KINDS.map(async ([folder, kind, toAddress]) => {
    const files = await readSourceFiles(`content/${folder}`, root);
    return files.map(({ id, source }): PeerEntry => {
      const { fields } = readFrontmatter(source);
      const listOf = (key: string) => (Array.isArray(fields[key]) ? fields[key].map(String) : []);
      const name = readDatedName(id);
      return {
        address: toAddress(name),
        kind,
        title: textOf(fields.titre),
        summary: textOf(fields.chapo),
        date: name.day,
        terms: [...listOf('pays'), ...listOf('thematiques')],
        body: source.replace(/^---\r?\n.*?\r?\n---\r?\n/s, ''),
      };
    });
  });
  return (await Promise.all(read)).flat();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readList(dist: string, file: string, known: ReadonlySet<string>): Promise<PeerList> {
  const html = await readFile(path.join(dist, file), 'utf8');
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const links = [...main.matchAll(/ href="(\/[^"#?]*)"/g)].map(([, href = '']) => href);
  return {
    address: addressOf(file),
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? file,
    items: [...new Set(links)].filter((href) => known.has(href)),
    hasFeed: html.includes(`href="${addressOf(file)}rss.xml"`),
  };
}

async function readFrame(file: string): Promise<PeerPages['frame']> {
  const html = await readFile(file, 'utf8');
  const [, before = '', after = ''] =
    /<body[^>]*>(.*?)<main.*<\/main>(.*)<\/body>/s.exec(html) ?? [];
  return { before, after };
}
