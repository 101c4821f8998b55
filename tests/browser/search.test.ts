import { describe, expect, test } from 'vitest';
import { SITE_ROOT } from '../support/dist.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { readQuestions } from '../../scripts/report/questions.ts';
import { sumShifts } from './support/layout-shift.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';
import {
  addressOf,
  boxOf,
  openSearch,
  panelOf,
  readCount,
  rowsOf,
  statusOf,
  titlesOf,
} from './support/search.ts';

const labels = strings.search;
const openPage = useBrowser();
const golden = await readQuestions(SITE_ROOT);

/** An accent, an elision, a ligature, a plural, an acronym, a misspelling, a name, a date, a place, a file. */
const TEN = [
  'senegal',
  "l'exposition",
  'coeur du port',
  'expositions',
  'rnr',
  'sésime',
  'Fontclair',
  '10 mars 2026',
  'port-clair',
  'paradiplomatie',
];

describe('an address with words', () => {
  test.each(TEN)('« %s » is answered on the first page', async (query) => {
    const expected = golden.find((question) => question.query === query)?.expected ?? [];
    const page = await openSearch(openPage, `?q=${encodeURIComponent(query)}`);
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await boxOf(page).inputValue()).toBe(query);
    const found = await titlesOf(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(found.filter((href) => href !== null && expected.includes(href))).not.toEqual([]);
  });

  test('is announced, with its words, and takes nobody’s focus', async () => {
    const page = await openSearch(openPage, '?q=climat');
    const count = await readCount(page);
    expect(await statusOf(page).textContent()).toBe(
      `${String(count)}\u00A0résultats pour «\u00A0climat\u00A0»`,
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('misspelt, is searched as the site writes it, and says so', async () => {
    const page = await openSearch(openPage, `?q=${encodeURIComponent('sésime')}`);
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await statusOf(page).textContent()).toContain(
      labels.insteadOf.replace('{mots}', 'sésime'),
    );
    // Not the first mark: « tremblement », its synonym, may come before.
    expect(await rowsOf(page).locator('mark').allTextContents()).toContainEqual(
      expect.stringMatching(/séisme/i),
    );
  });

  test('shows ten results, then ten more, with the focus on the first of them', async () => {
    const page = await openSearch(openPage, '?q=collectivités');
    expect(await readCount(page)).toBeGreaterThan(20);
    expect(await rowsOf(page).count()).toBe(10);
    await panelOf(page).getByRole('button', { name: labels.more }).click();
    await rowsOf(page).nth(19).waitFor();
    const eleventh = titlesOf(page).nth(10);
    await expect
      .poll(() => eleventh.evaluate((link) => link === document.activeElement))
      .toBe(true);
    expect(new Set(await titlesOf(page).evaluateAll((all) => all.map(String))).size).toBe(20);
  });

  test('comes back with as many results as there were, at the same place', async () => {
    const page = await openSearch(openPage, '?q=collectivités');
    await readCount(page);
    await panelOf(page).getByRole('button', { name: labels.more }).click();
    await rowsOf(page).nth(19).waitFor();
    await expect.poll(() => addressOf(page)).toBe('?q=collectivités&suite=2');
    const fifteenth = titlesOf(page).nth(14);
    const href = await fifteenth.getAttribute('href');
    await fifteenth.click();
    await page.waitForURL(`**${href ?? ''}`);
    await page.goBack();
    await rowsOf(page).nth(19).waitFor();
    await expect
      .poll(() => fifteenth.evaluate((link) => link.getBoundingClientRect().top))
      .toBeLessThan(DESKTOP.height);
  });

  test('stands in the title of the page, with its filters', async () => {
    const page = await openSearch(openPage, '?q=climat&pays=liban&du=2025-09-01');
    await readCount(page);
    expect(await page.title()).toMatch(
      /^«\u00A0climat\u00A0», Liban, à partir du 1er\u00A0septembre 2025 – Recherche/,
    );
  });

  test('tells which of its words it left out', async () => {
    const page = await openSearch(openPage, '?q=groupe-pays liban xylophonique');
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await statusOf(page).textContent()).toContain('Sans «\u00A0xylophonique\u00A0».');
  });

  test('holds on a phone, however long a word is', async () => {
    const page = await openSearch(openPage, `?q=${'x'.repeat(300)}`, { viewport: PHONE });
    expect(await readCount(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('never runs what it holds', async () => {
    const query = '<img src=x onerror=alert(1)> eau';
    const page = await openSearch(openPage, `?q=${encodeURIComponent(query)}`);
    await readCount(page);
    expect(await panelOf(page).locator('img[src="x"]').count()).toBe(0);
    expect(await statusOf(page).textContent()).toContain(query);
  });
});

describe('a result', () => {
  test('says its kind, its day, and where the words stand in it', async () => {
    const page = await openSearch(openPage, '?q=exposition');
    await readCount(page);
    const row = rowsOf(page).filter({ hasText: 'Obuse' }).first();
    expect(await row.locator('.kind').textContent()).toBe(labels.kinds.article);
    expect(await row.locator('time').textContent()).toMatch(/^\d.* 2025$/);
    expect(await row.locator('mark').first().textContent()).toMatch(/exposition/i);
  });

  test('has one title, one link in it, and a picture that is silent and keeps its place', async () => {
    const page = await openSearch(openPage, '?q=liban');
    await readCount(page);
    const rows = await rowsOf(page).count();
    expect(await titlesOf(page).count()).toBe(rows);
    const pictures = rowsOf(page).locator('img');
    expect(await pictures.count()).toBeGreaterThanOrEqual(1);
    for (const picture of await pictures.all()) {
      expect(await picture.getAttribute('alt')).toBe('');
      const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      expect(Math.round((width / height) * 10)).toBe(16);
    }
    expect(await sumShifts(page)).toBeLessThan(0.1);
  });

  test('that was called off says so first', async () => {
    const page = await openSearch(openPage, '?q=reportée&type=event&annee=2026');
    await readCount(page);
    const row = rowsOf(page).filter({ hasText: 'Reporté' }).first();
    expect(await row.getByRole('heading').textContent()).toMatch(/^\s*Reporté(?: au .+)?\u00A0:/u);
    expect(await row.getByText(strings.event.upcoming).count()).toBe(0);
  });

  test('that is a sample says so', async () => {
    const page = await openSearch(openPage, '?q=rapport&type=resource');
    await readCount(page);
    const row = rowsOf(page).filter({ hasText: 'Un rapport sans balises' }).first();
    expect(await row.getByText(strings.site.sample).isVisible()).toBe(true);
  });

  test('in another language is read in that language', async () => {
    const page = await openSearch(openPage, '?langue=en&langue=ar');
    expect(await readCount(page)).toBeGreaterThanOrEqual(1);
    for (const row of await rowsOf(page).all()) {
      const language = await row.getByRole('heading').getAttribute('lang');
      expect(language).toMatch(/^(?:en|ar)$/);
      expect(await row.locator('[data-excerpt]').getAttribute('lang')).toBe(language);
      const direction = await row.getByRole('heading').getAttribute('dir');
      expect(direction).toBe(language === 'ar' ? 'rtl' : null);
    }
  });

  test.each([
    ['convention', /^PDF, \d+\sko, \d+\sp\.$/, /^Page \d+$/],
    ['village', /^MP[34], \d+\sko, .*\d\ss$/, /^\d+:\d\d$/],
  ])('« %s » found in a file says its weight, and the page or the time', async (...expected) => {
    const [query, file, section] = expected;
    const page = await openSearch(openPage, `?q=${query}&type=resource`);
    expect(await readCount(page)).toBeGreaterThan(0);
    const links = rowsOf(page)
      .filter({ has: page.locator('[data-file]').filter({ hasText: file }) })
      .locator('[data-sections] a')
      .filter({ hasText: section });
    expect(await links.count()).toBeGreaterThan(0);
  });

  test('leads to the sections that hold the words, which are there', async () => {
    const page = await openSearch(openPage, '?q=fonds');
    await readCount(page);
    const links = rowsOf(page).locator('[data-sections] a');
    expect(await links.count()).toBeGreaterThan(0);
    const href = (await links.first().getAttribute('href')) ?? '';
    await links.first().click();
    await page.waitForURL(`**${href}`);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
  });
});

describe('a search that finds nothing', () => {
  test('says so, advises, and takes the filters back at once', async () => {
    const page = await openSearch(openPage, '?q=zzzz&pays=liban');
    expect(await readCount(page)).toBe(0);
    expect(await panelOf(page).getByText(labels.advice).isVisible()).toBe(true);
    expect(
      await panelOf(page).getByRole('link', { name: strings.menu.siteMap }).getAttribute('href'),
    ).toBe(routes.siteMap);
    await panelOf(page).getByRole('button', { name: labels.unfilter }).click();
    await expect.poll(() => addressOf(page)).toBe('?q=zzzz');
    await expect
      .poll(() => boxOf(page).evaluate((box) => box === document.activeElement))
      .toBe(true);
  });

  test('offers to take filters back only when there are some', async () => {
    const page = await openSearch(openPage, '?q=zzzz');
    expect(await readCount(page)).toBe(0);
    expect(await panelOf(page).getByRole('button', { name: labels.unfilter }).count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  test('the page offers the site map, and every year and month', async () => {
    const page = await openSearch(openPage, '', { javaScriptEnabled: false });
    const hrefs = await panelOf(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toContain(routes.siteMap);
    for (const archive of [routes.articleYear('2025'), routes.agendaYear('2026')]) {
      expect(hrefs).toContain(archive);
    }
    expect(hrefs.filter((href) => /^\/agenda\/\d{4}\/\d\d\/$/.test(href)).length).toBeGreaterThan(
      10,
    );
    expect(await panelOf(page).getByRole('checkbox').count()).toBe(0);
  });
});

describe('from another page', () => {
  test('the box of the masthead leads to the results', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    await page.getByRole('banner').getByRole('combobox').fill('exposition');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=exposition`);
    expect(await readCount(page)).toBeGreaterThan(0);
  });

  test('and so does the one of the menu on a small screen', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await page.getByRole('banner').getByRole('combobox').fill('exposition');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=exposition`);
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});

test('where nothing is found, the way out stands below the advice', async () => {
  const page = await openSearch(openPage, '?q=zzqxv');
  const advice = page.locator('[data-advice]');
  await advice.waitFor();
  const [text, link] = await Promise.all([
    advice.locator('p').boundingBox(),
    advice.getByRole('link').boundingBox(),
  ]);
  expect(link?.y).toBeGreaterThanOrEqual((text?.y ?? NaN) + (text?.height ?? NaN));
  expect(link?.x).toBe(text?.x);
});
