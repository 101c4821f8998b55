import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BENCH_DAY, BENCH_EPOCH, type BenchEntry } from '../../scripts/bench/entries.ts';
import { measure } from '../../scripts/bench/measure.ts';
import { makeProject } from '../../scripts/bench/project.ts';
import { serveBuiltSite } from '../../scripts/server/built-site.ts';
import type { SiteServer } from '../../scripts/server/wrangler.ts';
import { useBrowser } from './support/pages.ts';
import { openSearch, panelOf, readCount, readNextCount, rowsOf } from './support/search.ts';

/** More than from where on the search has a recent index and an archive. */
const COUNT = 2_000;
const ROOT = '.cache/bench/search';
/** What a first question may fetch, with ten results, as it goes over the line. */
const BUDGET = 150_000;

const openPage = useBrowser();
let server: SiteServer;
let entries: readonly BenchEntry[];

beforeAll(async () => {
  const project = await makeProject(ROOT, COUNT);
  entries = project.entries;
  const env = { SOURCE_DATE_EPOCH: String(BENCH_EPOCH) };
  await measure(['node', 'scripts/build.ts'], { cwd: ROOT, env });
  server = await serveBuiltSite(ROOT);
}, 1_200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const saysIn = (word: string) =>
  entries.filter(({ body }) =>
    body
      .toLocaleLowerCase('fr')
      .split(/[^\p{L}]+/u)
      .includes(word),
  );
const isOld = ({ day }: BenchEntry) =>
  Temporal.PlainDate.from(day).add({ months: 24 }).toString() < BENCH_DAY;

/** A word of many texts, old and recent. */
function commonWord(): string {
  const [first] = entries;
  const words = new Set(first?.body.toLocaleLowerCase('fr').match(/\p{L}{6,}/gu));
  const found = [...words].find((word) => {
    const said = saysIn(word);
    return (
      said.length < 400 &&
      said.filter(isOld).length > 20 &&
      said.length - said.filter(isOld).length > 10
    );
  });
  if (found === undefined) throw new Error('No word of the texts is old and recent.');
  return found;
}

const archiveOf = (page: Page) => panelOf(page).locator('[data-archive]');
const open = (address: string) => openSearch(openPage, address, { baseURL: server.address });

describe('a search among more than two thousand pages', () => {
  test('weighs little at first, then says how much the archive holds', async () => {
    const page = await openPage({ baseURL: server.address });
    const weights: { path: string; bytes: number }[] = [];
    page.on('requestfinished', (request) => {
      const path = new URL(request.url()).pathname;
      if (!path.startsWith('/pagefind/')) return;
      void request
        .sizes()
        .then(({ responseBodySize }) => weights.push({ path, bytes: responseBodySize }));
    });
    await page.goto(`/recherche/?q=${commonWord()}`);
    const recent = await readCount(page);
    await archiveOf(page).waitFor();
    const first = weights.filter(({ path }) => !path.startsWith('/pagefind/archives/'));
    const total = first.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`First question: ${String(total)} bytes in ${String(first.length)} files.`);
    expect(await rowsOf(page).count()).toBe(Math.min(10, recent));
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(BUDGET);
    const words = (await archiveOf(page).textContent()) ?? '';
    expect(words).toMatch(/^et [\d\s\u00A0\u202F]+ résultats dans les archives$/);
  });

  test('joins the archive where the visitor asks for it, and holds all that texts say', async () => {
    const word = commonWord();
    const page = await open(`?q=${word}`);
    const recent = await readCount(page);
    await archiveOf(page).waitFor();
    const more = Number((await archiveOf(page).textContent())?.replaceAll(/\D/g, ''));
    const all = await readNextCount(page, () => archiveOf(page).click());
    expect(all).toBe(recent + more);
    expect(all).toBeGreaterThanOrEqual(saysIn(word).length);
    expect(await archiveOf(page).isVisible()).toBe(false);
  });

  test('orders recent and old pages together, by their own day', async () => {
    const page = await open(`?q=${commonWord()}&tri=date`);
    await readCount(page);
    await archiveOf(page).waitFor();
    const all = await readNextCount(page, () => archiveOf(page).click());
    const more = panelOf(page).getByRole('button', { name: /^Afficher/ });
    for (let shown = 10; shown < all; shown += 10) {
      await more.click();
      await expect.poll(() => rowsOf(page).count()).toBe(Math.min(all, shown + 10));
    }
    const days = await rowsOf(page)
      .locator('time')
      .evaluateAll((times) =>
        times.map((time) => time.getAttribute('datetime')?.slice(0, 10) ?? ''),
      );
    expect(days.some((day) => day < '2024')).toBe(true);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
