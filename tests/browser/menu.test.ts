import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { PHONE, useBrowser } from './support/pages.ts';

/** 1280 × 1024 px at 400 %. */
const ENLARGED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const openPage = useBrowser();

const menuOf = (page: Page) => page.getByRole('navigation', { name: strings.site.mainNavigation });
const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isFocused = (element: Element) => element === document.activeElement;

async function openMenu(page: Page): Promise<void> {
  await page.goto(routes.about);
  await buttonOf(page, strings.site.menu).focus();
  await page.keyboard.press('Enter');
  await menuOf(page).waitFor({ state: 'visible' });
}

/** What of an element is within the window and under nothing else, from 0 to 1. */
const shownShare = (element: Locator) =>
  element.evaluate((found) => {
    const { left, top, width, height } = found.getBoundingClientRect();
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const points = steps.flatMap((x) => steps.map((y) => [left + width * x, top + height * y]));
    const isShown = ([x = -1, y = -1]: number[]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (found.contains(top) || top.contains(found));
    };
    return points.filter(isShown).length / points.length;
  });

test('its button says what it does: open, then close', async () => {
  const page = await openPage({ viewport: PHONE });
  await openMenu(page);
  const button = buttonOf(page, strings.site.closeMenu);
  expect(await button.evaluate(isFocused)).toBe(true);
  await button.click();
  await menuOf(page).waitFor({ state: 'hidden' });
  expect(await buttonOf(page, strings.site.menu).isVisible()).toBe(true);
});

test('without JavaScript its button says it too', async () => {
  const page = await openPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(routes.about);
  await buttonOf(page, strings.site.menu).click();
  await buttonOf(page, strings.site.closeMenu).waitFor();
});

test('its button stays where it is, however long its word', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.goto(routes.about);
  const button = buttonOf(page, strings.site.menu);
  const before = await button.boundingBox();
  await button.click();
  const after = await buttonOf(page, strings.site.closeMenu).boundingBox();
  expect(after?.y).toBe(before?.y);
});

test('left with Tab it closes, and nothing covers the link that has the focus', async () => {
  const page = await openPage({ viewport: PHONE });
  await openMenu(page);
  const menu = menuOf(page);
  await menu.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await menu.waitFor({ state: 'hidden' });
  await expect.poll(() => shownShare(page.locator('main :focus'))).toBe(1);
});

test('left backwards it closes too', async () => {
  const page = await openPage({ viewport: PHONE });
  await openMenu(page);
  await page.keyboard.press('Shift+Tab');
  await menuOf(page).waitFor({ state: 'hidden' });
  await expect
    .poll(() => page.getByRole('link', { name: strings.site.homeLink }).evaluate(isFocused))
    .toBe(true);
});

test('at 400 % the menu opens in sight, and so does each stop in it', async () => {
  const page = await openPage(ENLARGED);
  await openMenu(page);
  const menu = menuOf(page);
  for (const part of [buttonOf(page, strings.site.closeMenu), menu.getByRole('combobox')]) {
    await expect.poll(() => shownShare(part)).toBe(1);
  }
  const stops = await menu.locator('a, input, button').count();
  expect(stops).toBeGreaterThan(8);
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = menu.locator(':focus');
    const message = await focused.innerHTML();
    await expect.poll(() => shownShare(focused), { message }).toBe(1);
  }
});
