import { describe, expect, test } from 'vitest';
import { strings } from '../../src/ui/strings.ts';
import { PHONE, useBrowser } from './support/pages.ts';
import {
  addressOf,
  boxOf,
  chipsOf,
  openFacet,
  openSearch,
  panelOf,
  readCount,
  readNextCount,
  readValueCount,
  rowsOf,
  statusOf,
  titlesOf,
  valueOf,
} from './support/search.ts';

const labels = strings.search;
const openPage = useBrowser();

describe('facets', () => {
  test('add up inside one, as its counts have said', async () => {
    const page = await openSearch(openPage, '?q=coopération&pays=senegal');
    const alone = await readCount(page);
    const countries = await openFacet(page, labels.facetCountry);
    const added = await readValueCount(countries, 'maroc');
    expect(added).toBeGreaterThan(0);
    const maroc = await valueOf(countries, 'maroc');
    const both = await readNextCount(page, () => maroc.check());
    expect(both).toBeGreaterThan(Math.max(alone, added));
    expect(both).toBeLessThanOrEqual(alone + added);
    expect(addressOf(page)).toBe('?q=coopération&pays=maroc&pays=senegal');
  });

  test('narrow across, in the address, the count, and the list', async () => {
    const page = await openSearch(openPage, '?q=coopération');
    const counts = [await readCount(page)];
    for (const [facet, value] of [
      [labels.facetKind, 'article'],
      [labels.facetCountry, 'senegal'],
      [labels.facetYear, '2023'],
    ] as const) {
      const group = await openFacet(page, facet);
      const announced = await readValueCount(group, value);
      const box = await valueOf(group, value);
      counts.push(await readNextCount(page, () => box.check()));
      expect(counts.at(-1)).toBe(announced);
    }
    expect(addressOf(page)).toBe('?q=coopération&type=article&pays=senegal&annee=2023');
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts.at(-1)).toBeGreaterThan(0);
    for (const row of await rowsOf(page).all()) {
      expect(await row.locator('time').textContent()).toMatch(/ 2023$/);
      expect(await row.locator('.kind').textContent()).toBe(labels.kinds.article);
    }
  });

  test('hide what would find nothing, and keep what is chosen', async () => {
    const page = await openSearch(openPage, '?q=zzzz&pays=liban');
    expect(await readCount(page)).toBe(0);
    const countries = await openFacet(page, labels.facetCountry);
    await valueOf(countries, 'liban');
    expect(await countries.getByRole('checkbox').count()).toBe(1);
    expect(await countries.getByRole('checkbox').isChecked()).toBe(true);
    const years = await openFacet(page, labels.facetYear);
    expect(await years.getByText(labels.noValue).isVisible()).toBe(true);
  });

  test('alone list the latest first', async () => {
    const page = await openSearch(openPage, '?type=event');
    await readCount(page);
    const days = await rowsOf(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBe(10);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('of days keep what lies between two, in the address and as a chip', async () => {
    const page = await openSearch(openPage, '?q=maroc');
    const all = await readCount(page);
    const period = await openFacet(page, labels.facetPeriod);
    await readNextCount(page, () => period.getByLabel(labels.from).fill('2025-09-01'));
    const some = await readNextCount(page, () => period.getByLabel(labels.to).fill('2025-12-31'));
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(addressOf(page)).toBe('?q=maroc&du=2025-09-01&au=2025-12-31');
    const days = await rowsOf(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.filter((day) => day < '2025-09-01' || day > '2025-12-31')).toEqual([]);
    const chip = chipsOf(page).filter({ hasText: 'du 1er septembre 2025 au 31 décembre 2025' });
    expect(await readNextCount(page, () => chip.click())).toBe(all);
    expect(addressOf(page)).toBe('?q=maroc');
  });

  test('stand behind one button on a small screen', async () => {
    const page = await openSearch(openPage, '?q=coopération', { viewport: PHONE });
    const count = await readCount(page);
    const fold = panelOf(page).getByRole('button', { name: labels.filter });
    expect(await panelOf(page).locator('summary').first().isVisible()).toBe(false);
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
    const maroc = await valueOf(await openFacet(page, labels.facetCountry), 'maroc');
    expect(await readNextCount(page, () => maroc.check())).toBeLessThan(count);
  });
});

describe('what is chosen', () => {
  test('stands as chips that take it back, and hand on the focus', async () => {
    const page = await openSearch(openPage, '?q=coopération&type=article&pays=senegal');
    const narrow = await readCount(page);
    expect(await chipsOf(page).evaluateAll((all) => all.map((chip) => chip.textContent))).toEqual([
      expect.stringContaining('Actualité'),
      expect.stringContaining('Sénégal'),
    ]);
    const name = `${labels.unfilterOne} Actualité`;
    const chip = panelOf(page).getByRole('button', { name });
    const wider = await readNextCount(page, () => chip.press('Enter'));
    expect(wider).toBeGreaterThan(narrow);
    expect(addressOf(page)).toBe('?q=coopération&pays=senegal');
    const last = chipsOf(page).first();
    await expect
      .poll(() => last.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await readNextCount(page, () => last.press('Enter'));
    expect(addressOf(page)).toBe('?q=coopération');
    await expect
      .poll(() => boxOf(page).evaluate((box) => box === document.activeElement))
      .toBe(true);
  });

  test('may be ordered by date', async () => {
    const page = await openSearch(openPage, '?q=climat&type=article');
    const count = await readCount(page);
    const titles = await titlesOf(page).allTextContents();
    await panelOf(page).getByRole('radio', { name: labels.byDate }).check();
    await expect.poll(() => titlesOf(page).allTextContents()).not.toEqual(titles);
    expect(addressOf(page)).toBe('?q=climat&type=article&tri=date');
    expect(await readCount(page)).toBe(count);
    const days = await rowsOf(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('a search that was left', () => {
  const ADDRESS = '?q=coopération&pays=senegal&pays=maroc&tri=date';

  async function expectSameSearch(page: Awaited<ReturnType<typeof openPage>>, titles: string[]) {
    await expect.poll(() => titlesOf(page).allTextContents()).toEqual(titles);
    expect(addressOf(page)).toBe(ADDRESS);
    expect(await boxOf(page).inputValue()).toBe('coopération');
    expect(await chipsOf(page).count()).toBe(2);
    expect(await panelOf(page).getByRole('radio', { name: labels.byDate }).isChecked()).toBe(true);
  }

  test('is the same after a reload', async () => {
    const page = await openSearch(openPage, ADDRESS);
    expect(await readCount(page)).toBeGreaterThan(0);
    const titles = await titlesOf(page).allTextContents();
    await page.reload();
    await expectSameSearch(page, titles);
  });

  test('is the same when the visitor comes back from a result', async () => {
    const page = await openSearch(openPage, ADDRESS);
    await readCount(page);
    const titles = await titlesOf(page).allTextContents();
    await titlesOf(page).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/recherche'));
    await page.goBack();
    await expectSameSearch(page, titles);
  });

  test('comes back step by step, and forward again; typing is no step', async () => {
    const page = await openSearch(openPage, '?q=eau');
    const eau = await readCount(page);
    await boxOf(page).fill('');
    await boxOf(page).pressSequentially('climat');
    await expect.poll(() => addressOf(page)).toBe('?q=climat');
    await page.keyboard.press('Enter');
    const climat = await readCount(page);
    const liban = await valueOf(await openFacet(page, labels.facetKind), 'article');
    const articles = await readNextCount(page, () => liban.check());
    expect(new Set([eau, climat, articles]).size).toBe(3);

    for (const [step, address, count] of [
      ['goBack', '?q=climat', climat],
      ['goBack', '?q=eau', eau],
      ['goForward', '?q=climat', climat],
      ['goForward', '?q=climat&type=article', articles],
    ] as const) {
      await page[step]();
      await expect.poll(() => addressOf(page)).toBe(address);
      await expect
        .poll(() => statusOf(page).textContent())
        .toMatch(new RegExp(`^${String(count)}\\s`));
      expect(await boxOf(page).inputValue()).toBe(new URLSearchParams(address).get('q'));
    }
  });

  test('leaves the focus in the box while one types', async () => {
    const page = await openSearch(openPage);
    await boxOf(page).pressSequentially('climat');
    await readCount(page);
    await expect.poll(() => addressOf(page)).toBe('?q=climat');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });
});
