import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../../src/routes.ts';
import { strings } from '../../../src/ui/strings.ts';

const labels = strings.search;

/** The parts of the search page, as a visitor finds them. */
export const panelOf = (page: Page): Locator => page.getByRole('main');
export const boxOf = (page: Page): Locator => panelOf(page).getByRole('searchbox');
export const rowsOf = (page: Page): Locator => panelOf(page).locator('[data-results] > li');
export const titlesOf = (page: Page): Locator =>
  rowsOf(page).getByRole('heading').getByRole('link');
export const statusOf = (page: Page): Locator => panelOf(page).getByRole('status');
export const chipsOf = (page: Page): Locator =>
  panelOf(page).getByRole('list', { name: labels.chosen }).getByRole('button');

/** Opens the search page at an address such as `?q=eau`. */
export async function openSearch(
  openPage: (options?: BrowserContextOptions) => Promise<Page>,
  address = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${routes.search}${address}`);
  return page;
}

/** The number that the page says to everybody, once it says one. */
export async function readCount(page: Page): Promise<number> {
  const said = new RegExp(
    `^(?:${labels.none}|\\d+\\s(?:${labels.results.join('|')}))(?:\\spour\\s.*)?$`,
  );
  await expect.poll(() => statusOf(page).textContent()).toMatch(said);
  const sentence = (await statusOf(page).textContent()) ?? '';
  return sentence.startsWith(labels.none) ? 0 : Number.parseInt(sentence);
}

/** Waits for what a change of the search brings: it says something else, then a number. */
export async function readNextCount(page: Page, change: () => Promise<void>): Promise<number> {
  const before = (await statusOf(page).textContent()) ?? '';
  await change();
  await expect.poll(() => statusOf(page).textContent()).not.toBe(before);
  return readCount(page);
}

/** Unfolds a facet, and the facets themselves where they are folded. */
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

/** The box of one value of an open facet. */
export async function valueOf(group: Locator, value: string): Promise<Locator> {
  return (await itemOf(group, value)).getByRole('checkbox');
}

/** The number beside a value. */
export async function readValueCount(group: Locator, value: string): Promise<number> {
  const item = await itemOf(group, value);
  return Number((await item.locator('[data-count]').textContent())?.replace(/\D/g, ''));
}

export const addressOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
