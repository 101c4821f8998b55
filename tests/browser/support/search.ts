import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../../src/routes.ts';
import { strings } from '../../../src/ui/strings.ts';

const labels = strings.search;

/**
 * The search page without what surrounds it, as a visitor finds it.
 * @example await panelOf(page).getByRole('button', { name: 'Filtrer les résultats' }).click();
 */
export const panelOf = (page: Page): Locator => page.getByRole('main');
/**
 * The box in which a visitor types.
 * @example await boxOf(page).fill('eau');
 */
export const boxOf = (page: Page): Locator => panelOf(page).getByRole('searchbox');
/**
 * The results, one each.
 * @example expect(await rowsOf(page).count()).toBe(10);
 */
export const rowsOf = (page: Page): Locator => panelOf(page).locator('[data-results] > li');
/**
 * Their titles, which are links.
 * @example await titlesOf(page).first().click();
 */
export const titlesOf = (page: Page): Locator =>
  rowsOf(page).getByRole('heading').getByRole('link');
/**
 * What the page says to everybody of how much was found.
 * @example await statusOf(page).textContent() → '12 résultats pour « eau »'
 */
export const statusOf = (page: Page): Locator => panelOf(page).getByRole('status');
/**
 * The buttons that take back what is chosen.
 * @example await chipsOf(page).allTextContents() → ['Liban']
 */
export const chipsOf = (page: Page): Locator =>
  panelOf(page).getByRole('list', { name: labels.chosen }).getByRole('button');

/**
 * Opens the search page at an address such as `?q=eau`.
 * @example const page = await openSearch(openPage, '?q=eau');
 */
export async function openSearch(
  openPage: (options?: BrowserContextOptions) => Promise<Page>,
  address = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${routes.search}${address}`);
  return page;
}

/**
 * The number that the page says to everybody, once it says one.
 * @example await readCount(await openSearch(openPage, '?q=eau')) → 12
 */
export async function readCount(page: Page): Promise<number> {
  const said = new RegExp(
    `^(?:${labels.none}|\\d+\\s(?:${labels.results.join('|')}))(?:\\spour\\s.*)?$`,
  );
  await expect.poll(() => statusOf(page).textContent()).toMatch(said);
  const sentence = (await statusOf(page).textContent()) ?? '';
  return sentence.startsWith(labels.none) ? 0 : Number.parseInt(sentence);
}

/**
 * Waits for what a change of the search brings: it says something else, then a number.
 * @example await readNextCount(page, () => boxOf(page).fill('eau')) → 12
 */
export async function readNextCount(page: Page, change: () => Promise<void>): Promise<number> {
  const before = (await statusOf(page).textContent()) ?? '';
  await change();
  await expect.poll(() => statusOf(page).textContent()).not.toBe(before);
  return readCount(page);
}

/**
 * Unfolds a facet, and the facets themselves where they are folded.
 * @example await (await valueOf(await openFacet(page, 'Pays'), 'Liban')).check();
 */
export async function openFacet(page: Page, facet: string): Promise<Locator> {
  const fold = panelOf(page).getByRole('button', { name: labels.filter });
  if ((await fold.isVisible()) && (await fold.getAttribute('aria-expanded')) === 'false') {
    await fold.click();
  }
  const group = panelOf(page)
    .locator('details')
    .filter({ has: page.getByText(facet, { exact: true }).first() });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group;
}

/** One value of an open facet, once it has its count. */
async function itemOf(group: Locator, value: string): Promise<Locator> {
  const box = group.page().locator(`input[value="${value}"]`);
  const item = group.getByRole('listitem').filter({ has: box });
  await expect.poll(() => item.locator('[data-count]').textContent()).toMatch(/^\(\d/);
  return item;
}

/**
 * The box of one value of an open facet.
 * @example await (await valueOf(group, 'Liban')).check();
 */
export async function valueOf(group: Locator, value: string): Promise<Locator> {
  return (await itemOf(group, value)).getByRole('checkbox');
}

/**
 * The number beside a value.
 * @example await readValueCount(group, 'Liban') → 3
 */
export async function readValueCount(group: Locator, value: string): Promise<number> {
  const item = await itemOf(group, value);
  return Number((await item.locator('[data-count]').textContent())?.replace(/\D/g, ''));
}

/**
 * What the address of the page says, as a person reads it.
 * @example addressOf(page) → '?q=eau&pays=liban'
 */
export const addressOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
