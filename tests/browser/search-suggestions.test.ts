import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { PHONE, useBrowser } from './support/pages.ts';

const labels = strings.search;
const openPage = useBrowser();

const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox');
const listOf = (page: Page) => page.getByRole('listbox', { name: labels.suggestions });
const choicesOf = (page: Page) => listOf(page).getByRole('option');
const chosenOf = (page: Page) => listOf(page).getByRole('option', { selected: true });

async function openHome(): Promise<Page> {
  const page = await openPage();
  await page.goto(routes.home);
  return page;
}

/** Writes all words at once: what the first letters bring would take its turn in the list. */
async function suggest(page: Page, query: string): Promise<void> {
  await boxOf(page).fill(query);
  await choicesOf(page).first().waitFor();
}

/** The files of the index and the scripts that are fetched from now on. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|suggestions/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

describe('suggestions', () => {
  test('are six titles at most, distinguished by their days, and counted politely', async () => {
    const page = await openHome();
    await suggest(page, 'groupe pays');
    const titles = await choicesOf(page).allTextContents();
    expect(titles.length).toBe(6);
    expect(new Set(titles).size).toBe(6);
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
    expect(await boxOf(page).getAttribute('aria-controls')).toBe(
      await listOf(page).getAttribute('id'),
    );
    const status = page.getByRole('banner').getByRole('status').first();
    await expect.poll(() => status.textContent()).toBe(`6\u00A0${labels.suggestionCount[1]}`);
  });

  test('say their kind, a country first once its name is begun', async () => {
    const page = await openHome();
    await suggest(page, 'sene');
    const first = choicesOf(page).first();
    expect(await first.textContent()).toBe(`${labels.vocabularies.countries} Sénégal`);
    const kinds = await choicesOf(page).locator('.kind').allTextContents();
    expect(kinds).toHaveLength(await choicesOf(page).count());
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  test('are as wide as their box in the menu of a phone', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await suggest(page, 'groupe pays');
    const box = page.getByRole('banner').getByRole('search');
    const widths = await Promise.all(
      [box, listOf(page)].map((part) => part.evaluate((found) => found.clientWidth)),
    );
    expect(new Set(widths).size).toBe(1);
  });

  test('are titles that no kind is read into: it stands above them, in other letters', async () => {
    const page = await openHome();
    await suggest(page, 'groupe pays');
    const looks = await choicesOf(page).evaluateAll((choices) =>
      choices.map((choice) => {
        const [kind, title] = ['.kind', '.title'].map((part) => choice.querySelector(part));
        if (!kind || !title) throw new Error('A suggestion lacks a part.');
        return {
          isAbove: kind.getBoundingClientRect().bottom <= title.getBoundingClientRect().top,
          isOther: getComputedStyle(kind).fontFamily !== getComputedStyle(title).fontFamily,
        };
      }),
    );
    expect(new Set(looks.map((look) => JSON.stringify(look)))).toEqual(
      new Set([JSON.stringify({ isAbove: true, isOther: true })]),
    );
  });

  test('follow the arrows, round through the box itself, while the focus stays there', async () => {
    const page = await openHome();
    await suggest(page, 'groupe pays');
    const count = await choicesOf(page).count();
    expect(await chosenOf(page).count()).toBe(0);
    const reached: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      reached.push(await boxOf(page).getAttribute('aria-activedescendant'));
    }
    const ids = await choicesOf(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(reached).toEqual([ids[0], ids[1], ids[0], null, ids[count - 1], null]);
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('open by Enter', async () => {
    const page = await openHome();
    await suggest(page, 'obuse');
    await page.keyboard.press('ArrowDown');
    const title = (await chosenOf(page).textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== routes.home);
    expect(title).toContain((await page.getByRole('heading', { level: 1 }).textContent())?.trim());
  });

  test('open by a click', async () => {
    const page = await openHome();
    await suggest(page, 'obuse');
    await choicesOf(page).first().click();
    await page.waitForURL((url) => url.pathname !== routes.home);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Obuse/);
  });

  test('close by Escape, which then empties the box', async () => {
    const page = await openHome();
    await suggest(page, 'liban');
    await page.keyboard.press('Escape');
    await expect.poll(() => choicesOf(page).count()).toBe(0);
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(await boxOf(page).inputValue()).toBe('liban');
    await page.keyboard.press('Escape');
    expect(await boxOf(page).inputValue()).toBe('');
  });

  test('leave Enter to the form when none is chosen', async () => {
    const page = await openHome();
    await suggest(page, 'liban');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=liban`);
  });

  test('close when the visitor goes elsewhere', async () => {
    const page = await openHome();
    await suggest(page, 'liban');
    await page.keyboard.press('Tab');
    await expect.poll(() => choicesOf(page).count()).toBe(0);
  });

  test('stand in the menu of a small screen, which stays open', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await suggest(page, 'liban');
    await page.keyboard.press('Escape');
    await expect.poll(() => choicesOf(page).count()).toBe(0);
    expect(await boxOf(page).isVisible()).toBe(true);
  });
});

describe('nothing is fetched before the visitor shows intent', () => {
  test.each([
    ['home', routes.home],
    ['an article', routes.articles],
    ['the search page', routes.search],
  ])('on %s', async (_name, path) => {
    const page = await openPage();
    const asked = watchRequests(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    if (path === routes.articles) {
      await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
      await page.waitForURL((url) => url.pathname !== path);
      await page.waitForLoadState('networkidle');
    }
    expect(asked).toEqual([]);
    await boxOf(page).focus();
    await expect.poll(() => asked.some((url) => url.includes('pagefind.js'))).toBe(true);
  });
});

describe('the key « / »', () => {
  test('leads to the box from anywhere, but not from a field', async () => {
    const page = await openHome();
    await page.keyboard.press('/');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await boxOf(page).inputValue()).toBe('');
    await page.keyboard.press('/');
    expect(await boxOf(page).inputValue()).toBe('/');
  });

  test('leads to the large box of the search page, unless it was turned off', async () => {
    const page = await openPage();
    await page.goto(routes.search);
    const box = page.getByRole('main').getByRole('searchbox');
    const isFocused = () => box.evaluate((element) => element === document.activeElement);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
    await page.getByRole('checkbox', { name: labels.shortcut }).uncheck();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.reload();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.getByRole('checkbox', { name: labels.shortcut }).check();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
  });
});

describe('a page that is not there', () => {
  const boxOfPage = (page: Page) => page.getByRole('main').getByRole('combobox');

  test.each([
    ['/actualites/2025/l-exposition-hokusai-a-nantes/', 'l’exposition hokusai a nantes'],
    ['/+-Cap-Vert-+', 'Cap Vert'],
    ['/spip.php?article123', ''],
  ])('%s fills its search box with « %s »', async (path, query) => {
    const page = await openPage();
    await page.goto(path);
    await expect.poll(() => boxOfPage(page).inputValue()).toBe(query);
  });

  test('has a box that leads to results, with suggestions of its own', async () => {
    const page = await openPage();
    await page.goto('/actualites/2025/obuse-a-port-clair-2/');
    await boxOfPage(page).focus();
    await choicesOf(page).filter({ hasText: 'Obuse' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=obuse+a+port+clair`);
  });

  test('has an empty box that works without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/cette-page-n-existe-pas/');
    const box = page.getByRole('main').getByRole('searchbox');
    expect(await box.inputValue()).toBe('');
    await box.fill('liban');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.search}?q=liban`);
  });
});
