import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { routes } from '../../src/routes.ts';
import { menusOf } from '../../src/ui/menu.ts';
import { strings } from '../../src/ui/strings.ts';
import { DIST } from '../support/dist.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';

const openPage = useBrowser();

const menuOf = (page: Page) => page.getByRole('navigation', { name: strings.site.mainNavigation });
const menuButtonOf = (page: Page) =>
  page.getByRole('button', { name: strings.site.menu, exact: true });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('with a keyboard', () => {
  test('the first stop leads to the content and moves the focus there', async () => {
    const page = await openPage();
    await page.goto(routes.articles);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: strings.site.skipToContent });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('contenu');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('main') !== null),
      'the next stop is in the content',
    ).toBe(true);
  });

  test('every stop of the home page shows where the focus is', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null) return 'nothing has the focus';
        // A card shows the focus of its link on the whole of itself.
        const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
        const isSeen = rings.some(
          ({ outlineStyle, outlineWidth }) =>
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        );
        return isSeen ? '' : focused.outerHTML.slice(0, 120);
      });
      if (found !== '') unseen.push(found);
    }
    expect(unseen).toEqual([]);
  });

  test('at 360 px the menu opens from its button and closes with Escape', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(routes.home);
    const menu = menuOf(page);
    const button = menuButtonOf(page);
    expect(await menu.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    await menu.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await menu.evaluate((nav) => nav.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await expect
      .poll(() => button.evaluate((found) => found === document.activeElement))
      .toBe(true);
  });
});

test('at 360 px the menu holds every section and the search', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.goto(routes.home);
  await menuButtonOf(page).click();
  const menu = menuOf(page);
  await menu.getByRole('link', { name: strings.menu.agenda }).waitFor();
  const titles = await menu.getByRole('link').allTextContents();
  const sections = menusOf('fr').main.map(({ title }) => title);
  expect(titles.map((title) => title.trim())).toEqual(expect.arrayContaining(sections));
  await menu.getByRole('combobox').fill('eau');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${routes.search}?q=eau`);
});

test('at 1280 px the menu is there without its button', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto(routes.agenda);
  expect(await menuOf(page).isVisible()).toBe(true);
  expect(await menuButtonOf(page).isVisible()).toBe(false);
  const here = menuOf(page).locator('[aria-current=page]');
  expect((await here.allTextContents()).map((text) => text.trim())).toEqual([strings.menu.agenda]);
});

describe('without JavaScript', () => {
  test('the home page shows the agenda and the articles', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(routes.home);
    const agenda = page.getByRole('region', { name: strings.home.agenda });
    expect(await agenda.getByRole('link').first().isVisible()).toBe(true);
    expect(await page.locator('main article h2 a').first().isVisible()).toBe(true);
  });

  test('the menu of a small screen opens', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: PHONE });
    await page.goto(routes.home);
    await menuButtonOf(page).click();
    await menuOf(page).waitFor({ state: 'visible' });
  });

  test('the search page leads to the plan of the site', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(routes.search);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: strings.menu.siteMap }).click();
    await page.getByRole('heading', { level: 1, name: strings.siteMap.title }).waitFor();
  });
});

test('titles before and after stand on one line, however long one is', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto((await findTemplate('article with a picture', DIST)).path);
  const tops = await page.locator('[rel="prev"], [rel="next"]').evaluateAll((links) => {
    const titles = links.map((link) => link.lastElementChild);
    titles[0]?.append(' et une suite'.repeat(20));
    return titles.map((title) => title?.getBoundingClientRect().top);
  });
  expect(tops).toHaveLength(2);
  expect(tops[1]).toBe(tops[0]);
});
