import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { PHONE, useBrowser } from './support/pages.ts';

const words = strings.search;
const openPage = useBrowser();

async function openSearch(address = ''): Promise<Page> {
  const page = await openPage();
  await page.goto(`${routes.search}${address}`);
  return page;
}

const panelOf = (page: Page) => page.getByRole('main');
const boxOf = (page: Page) => panelOf(page).getByRole('searchbox');
const facetOf = (page: Page, name: string) => panelOf(page).getByRole('combobox', { name });
const rowsOf = (page: Page) => panelOf(page).locator('[data-results] > li');
const statusOf = (page: Page) => panelOf(page).getByRole('status');

/** The number that the page says to everybody, once it says one. */
async function readCount(page: Page): Promise<number> {
  const said = new RegExp(`^(\\d+)\\s(${words.results.join('|')})$`);
  await expect.poll(() => statusOf(page).textContent()).toMatch(said);
  return Number.parseInt((await statusOf(page).textContent()) ?? '');
}

const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe('an address with words', () => {
  test('shows what they find', async () => {
    const page = await openSearch('?q=exposition');
    expect(await readCount(page)).toBeGreaterThan(0);
    const hokusai = rowsOf(page).getByRole('link', { name: /Hokusai/ });
    expect(await hokusai.first().getAttribute('href')).toMatch(/^\/actualites\/2025\/.*hokusai/);
    expect(await boxOf(page).inputValue()).toBe('exposition');
  });

  test.each([
    ['l’eau', /eau/i],
    ["l'eau", /eau/i],
    ['ile', /île/i],
    ['COOPERATION', /coopér/i],
  ])('finds %s however it is typed', async (query, text) => {
    const page = await openSearch(`?q=${encodeURIComponent(query)}`);
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await rowsOf(page).first().textContent()).toMatch(text);
  });

  test('names the kind and the day of each result, and where it stands in the text', async () => {
    const page = await openSearch('?q=exposition');
    await readCount(page);
    const row = rowsOf(page).filter({ hasText: 'Hokusai' }).first();
    expect(await row.locator('.meta').textContent()).toContain(words.kinds.article);
    expect(await row.locator('time').textContent()).toMatch(/ 2025$/);
    expect(await row.locator('mark').first().textContent()).toMatch(/exposition/i);
  });

  test('shows ten results, then ten more, with the focus on the first of them', async () => {
    const page = await openSearch('?q=collectivités');
    expect(await readCount(page)).toBeGreaterThan(20);
    expect(await rowsOf(page).count()).toBe(10);
    await panelOf(page).getByRole('button', { name: words.more }).click();
    await rowsOf(page).nth(19).waitFor();
    const eleventh = rowsOf(page).nth(10).getByRole('link');
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('says so when nothing is found', async () => {
    const page = await openSearch('?q=zzzz');
    await expect.poll(() => statusOf(page).textContent()).toBe(words.none);
    expect(await rowsOf(page).count()).toBe(0);
  });

  test('never runs what it holds', async () => {
    const page = await openSearch(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> eau')}`);
    await expect.poll(() => statusOf(page).textContent()).not.toBe(words.loading);
    expect(await rowsOf(page).locator('img').count()).toBe(0);
  });
});

describe('typing', () => {
  test('shows results and keeps the words in the address', async () => {
    const page = await openSearch();
    await boxOf(page).pressSequentially('climat');
    await readCount(page);
    expect(addressOf(page)).toBe('?q=climat');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('each facet narrows the list, in the address and in the count', async () => {
    const page = await openSearch('?q=coopération');
    const counts = [await readCount(page)];
    const addresses: string[] = [];
    for (const [name, value] of [
      [words.facetKind, 'article'],
      [words.facetCountry, 'Sénégal'],
      [words.facetYear, '2023'],
    ] as const) {
      const before = await statusOf(page).textContent();
      await facetOf(page, name).locator(`option[value="${value}"]`).waitFor({ state: 'attached' });
      await facetOf(page, name).selectOption(value);
      await expect.poll(() => statusOf(page).textContent()).not.toBe(before);
      counts.push(await readCount(page));
      addresses.push(addressOf(page));
    }
    expect(addresses).toEqual([
      '?q=coopération&type=article',
      '?q=coopération&type=article&pays=Sénégal',
      '?q=coopération&type=article&pays=Sénégal&annee=2023',
    ]);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(counts.length);
    expect(await rowsOf(page).count()).toBe(counts.at(-1));
    for (const row of await rowsOf(page).all()) {
      expect(await row.locator('time').textContent()).toMatch(/ 2023$/);
    }
  });

  test('a facet alone lists the latest first', async () => {
    const page = await openSearch('?type=event');
    await readCount(page);
    const days = await rowsOf(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBe(10);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('a search that was left', () => {
  const ADDRESS = '?q=coopération&type=article&pays=Sénégal';

  async function expectSameSearch(page: Page, count: number): Promise<void> {
    expect(await readCount(page)).toBe(count);
    expect(addressOf(page)).toBe(ADDRESS);
    expect(await boxOf(page).inputValue()).toBe('coopération');
    await expect.poll(() => facetOf(page, words.facetKind).inputValue()).toBe('article');
    await expect.poll(() => facetOf(page, words.facetCountry).inputValue()).toBe('Sénégal');
  }

  test('is the same after a reload', async () => {
    const page = await openSearch(ADDRESS);
    const count = await readCount(page);
    await page.reload();
    await expectSameSearch(page, count);
  });

  test('is the same when the visitor comes back from a result', async () => {
    const page = await openSearch(ADDRESS);
    const count = await readCount(page);
    await rowsOf(page).first().getByRole('link').click();
    await page.waitForURL('**/actualites/**');
    await page.goBack();
    await expectSameSearch(page, count);
  });
});

describe('the index', () => {
  test('is not fetched before the visitor turns to the box', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await page.goto(routes.search, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await boxOf(page).focus();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });

  test.each(['pagefind.js*', 'pagefind-entry.json*', '*.pf_meta', 'fragment/*'])(
    'whose %s cannot be read is said in French, and may be tried again',
    async (files) => {
      const page = await openPage();
      await page.route(`**/pagefind/${files}`, (route) => route.abort());
      await page.goto(`${routes.search}?q=exposition`);
      await expect.poll(() => statusOf(page).textContent()).toBe(words.failed);
      const retry = panelOf(page).getByRole('button', { name: words.retry });
      expect(await retry.isVisible()).toBe(true);
      await page.unroute(`**/pagefind/${files}`);
      await retry.click();
      expect(await readCount(page)).toBeGreaterThan(0);
      expect(await rowsOf(page).first().isVisible()).toBe(true);
      expect(await retry.isVisible()).toBe(false);
    },
  );
});

describe('from another page', () => {
  test('the box of the masthead leads to the results', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    await page.getByRole('banner').getByRole('searchbox').fill('exposition');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=exposition`);
    expect(await readCount(page)).toBeGreaterThan(0);
  });

  test('and so does the one of the menu on a small screen', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await page.getByRole('banner').getByRole('searchbox').fill('exposition');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=exposition`);
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});
