import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../../scripts/import-spip/sample.fixture.ts';
import { addressOf } from '../../scripts/import-spip/mapping/addresses.ts';
import { serveBuiltSite } from '../../scripts/server/built-site.ts';
import type { SiteServer } from '../../scripts/server/wrangler.ts';
import { routes } from '../../src/routes.ts';
import { ask } from '../hosting/support/ask.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { importInto, readSite } from '../support/spip-site.ts';

/** What was to appear in 2030 and 2031 is still to come. */
const INSTANT = Temporal.Instant.from('2026-11-28T12:00:00Z');

const base = copySample('spip.sqlite');
const copy = new ProjectCopy();
const content = path.join(copy.root, 'content');
let server: SiteServer;

beforeAll(async () => {
  rmSync(content, { recursive: true });
  mkdirSync(content);
  expect(await importInto({ root: copy.root, content }, base)).toBe(0);
  await copy.run('scripts/check-content.ts', [], INSTANT);
  await copy.build(INSTANT);
  server = await serveBuiltSite(copy.root);
}, 900_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  copy.remove();
});

/** An address as a browser asks for it. */
const asked = (address: string) => address.replace(/[^\x21-\x7E]/gu, encodeURIComponent);

/** Where an address leads in the end, and in how many hops. */
async function follow(address: string): Promise<{ status: number; hops: number; end: string }> {
  let end = address;
  for (let hops = 0; ; hops += 1) {
    if (!end.startsWith('/')) return { status: 200, hops, end };
    const { status, headers } = await ask(server.address, asked(end));
    const { location } = headers;
    if (location === undefined || hops > 5) return { status, hops, end };
    end = location.startsWith(server.address) ? location.slice(server.address.length) : location;
  }
}

function rowsOf(query: string): Record<string, unknown>[] {
  const database = new DatabaseSync(base, { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows;
}

describe('the site made of an import into an empty folder', () => {
  test('has a page for every file that is published', () => {
    const files = [...readSite({ root: copy.root, content })].filter(
      ([file, text]) =>
        /^(?:articles|agenda|ressources|pays|thematiques)\/.+\.md$/.test(file) &&
        !/^(?:brouillon|publication):/m.test(text),
    );
    expect(files.length).toBeGreaterThan(80);
    const pages = globSync('**/index.html', { cwd: path.join(copy.root, 'dist') });
    const built = new Set(pages.map((page) => path.basename(path.dirname(page))));
    const missing = files.filter(
      ([file]) => !built.has(path.basename(file, '.md').replace(/^\d{4}-\d\d-\d\d-/, '')),
    );
    expect(missing.map(([file]) => file)).toEqual([]);
  });

  test('shows nothing that was secret, and nothing unpublished', () => {
    const files = readdirSync(path.join(copy.root, 'dist'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(300);
    const telling = files.filter((entry) =>
      readFileSync(path.join(entry.parentPath, entry.name)).includes('SENTINELLE'),
    );
    expect(telling.map(({ name }) => name)).toEqual([]);
  });

  test('follows every old address of its table, in one hop', async () => {
    const table = readFileSync(path.join(copy.root, `dist${routes.oldAddresses}`), 'utf8');
    const written = table
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');
    expect(written.length).toBeGreaterThan(200);
    const faults: [string, number][] = [];
    for (const address of written) {
      const { status, hops } = await follow(address);
      if (status !== 410 && (status !== 200 || hops !== 1)) faults.push([address, status]);
    }
    // What SPIP holds back until its day (articles 28 and 50) is not found here either.
    expect(faults).toEqual([
      ['/Publication-programmee-dans-l-avenir', 404],
      ['/spip.php?article28', 404],
      ['/Forum-franco-mauritanien-retenez-la-date', 404],
      ['/spip.php?article50', 404],
    ]);
  });

  test('follows every address that SPIP gave to what is published, past ones too', async () => {
    const rows = rowsOf(
      `SELECT url, type FROM spip_urls u WHERE
        (type = 'article' AND id_objet IN (SELECT id_article FROM spip_articles WHERE statut = 'publie' AND date < '2026-11-28'))
        OR (type = 'rubrique' AND id_objet IN (SELECT id_rubrique FROM spip_rubriques WHERE statut = 'publie'))`,
    );
    const numbers = rowsOf(
      "SELECT id_article FROM spip_articles WHERE statut = 'publie' AND date < '2026-11-28'",
    ).flatMap(({ id_article: id }) => [
      `/spip.php?article${String(id)}`,
      `/spip.php?page=article&id_article=${String(id)}`,
      `/article${String(id)}.html`,
    ]);
    const named = rows.flatMap(({ url, type }) => [
      addressOf(String(type), String(url)),
      `/${String(url)}`,
    ]);
    const addresses = [...named, ...numbers];
    expect(addresses.length).toBeGreaterThan(300);
    const faults: unknown[] = [];
    for (const address of addresses) {
      const answer = await follow(address);
      if (answer.status !== 200) faults.push({ address, ...answer });
    }
    expect(faults).toEqual([]);
  });
});
