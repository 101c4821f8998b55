import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { sumShifts } from './support/layout-shift.ts';
import { PHONE, useBrowser } from './support/pages.ts';

const openPage = useBrowser();

const alertOf = (page: Page) => page.getByRole('complementary', { name: strings.site.alert });
const dismiss = (page: Page) =>
  alertOf(page).getByRole('button', { name: strings.site.dismissAlert }).click();

/** A page as it is at an instant of the visitor's clock. */
async function openAt(instant: string): Promise<Page> {
  const page = await openPage();
  await page.clock.install({ time: instant });
  await page.goto(routes.contact);
  return page;
}

test('an alert stands above every page, with its link', async () => {
  const page = await openAt('2026-03-02T11:00:00Z');
  await alertOf(page).waitFor();
  const said = await alertOf(page).getByRole('paragraph').textContent();
  expect(said).toMatch(/Les bureaux sont fermés\s+Une équipe répond à distance\.\s+Nous écrire/);
  await page.goto(routes.about);
  await alertOf(page).waitFor();
  expect(await alertOf(page).getByRole('link').getAttribute('href')).toBe(routes.contact);
});

test('once dismissed it stays away, by one entry in the storage of the browser', async () => {
  const page = await openAt('2026-03-02T11:00:00Z');
  await dismiss(page);
  await alertOf(page).waitFor({ state: 'hidden' });
  await page.reload();
  await alertOf(page).waitFor({ state: 'hidden' });
  await page.goto(routes.about);
  await alertOf(page).waitFor({ state: 'hidden' });
  const kept = await page.evaluate(() => Object.entries(localStorage));
  expect(kept).toEqual([['cuf-alertes-masquees', '2026-03-01-bureaux-fermes']]);
  expect(await page.context().cookies()).toEqual([]);
});

test('dismissed with the keyboard it hands the focus to the content', async () => {
  const page = await openAt('2026-03-02T11:00:00Z');
  await alertOf(page).getByRole('button').press('Enter');
  await alertOf(page).waitFor({ state: 'hidden' });
  const isFocused = (element: Element) => element === document.activeElement;
  await expect.poll(() => page.getByRole('main').evaluate(isFocused)).toBe(true);
});

test.each([
  ['a second before its end', '2026-03-05T16:59:59Z', true],
  ['at its end', '2026-03-05T17:00:00Z', false],
  ['long after', '2027-01-01T00:00:00Z', false],
])('%s, by the visitor’s clock, it is there: %s %s', async (_name, instant, isThere) => {
  const page = await openPage();
  // The clock stands still, so that a slow machine does not reach the end.
  await page.clock.setFixedTime(instant);
  await page.goto(routes.contact);
  await expect.poll(() => alertOf(page).isVisible()).toBe(isThere);
});

test('without JavaScript it is there, without the button that would do nothing', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(routes.contact);
  expect(await alertOf(page).isVisible()).toBe(true);
  expect(await alertOf(page).getByRole('button').isVisible()).toBe(false);
});

test('a dismissed alert is not seen again for the time of a glance: nothing moves', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.clock.setFixedTime('2026-03-02T11:00:00Z');
  await page.goto(routes.contact);
  await dismiss(page);
  const sums: number[] = [];
  for (const path of [routes.about, routes.countries, routes.contact]) {
    await page.goto(path);
    sums.push(await sumShifts(page));
  }
  expect(sums).toEqual([0, 0, 0]);
});

test('ten alerts at once leave half of a phone to the page, and can all be reached', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.clock.setFixedTime('2026-03-02T11:00:00Z');
  await page.goto(routes.contact);
  await alertOf(page).evaluate((alert) => {
    for (let count = 1; count < 10; count++) alert.after(alert.cloneNode(true));
  });
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.y).toBeLessThanOrEqual(PHONE.height / 2);
  await alertOf(page).last().getByRole('button').focus();
  const last = await alertOf(page).last().boundingBox();
  expect((last?.y ?? PHONE.height) + (last?.height ?? 0)).toBeLessThanOrEqual(PHONE.height / 2 + 1);
});

test('under an alert, the menu of a small screen opens below its button, which closes it', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.clock.setFixedTime('2026-03-02T11:00:00Z');
  await page.goto(routes.contact);
  const menu = page.getByRole('navigation', { name: strings.site.mainNavigation });
  const button = page.getByRole('button', { name: strings.site.menu, exact: true });
  await button.click();
  await menu.waitFor({ state: 'visible' });
  await page.getByRole('button', { name: strings.site.closeMenu, exact: true }).click();
  await menu.waitFor({ state: 'hidden' });
});
