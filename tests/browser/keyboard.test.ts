import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { routes } from '../../src/routes.ts';
import { DIST } from '../support/dist.ts';
import { FIXTURE_TIME, useBrowser } from './support/pages.ts';

const openBlank = useBrowser();
/** At the time of the fixture site: an agenda of the past would hide its events. */
const openPage: typeof openBlank = async (options) => {
  const page = await openBlank(options);
  await page.clock.setFixedTime(FIXTURE_TIME);
  return page;
};
/** A page has fewer stops; one that holds the focus for ever has none other. */
const MAX_STOPS = 600;

interface Stop {
  name: string;
  isVisible: boolean;
  /** From the top of the page, in the order of the document. */
  order: number;
}

/** Goes through a page with the Tab key alone, from its top until the focus leaves it. */
async function goThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MAX_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return undefined;
      if (focused === document.body) return undefined;
      const all = [...document.querySelectorAll('*')];
      return {
        name: `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 60)}`,
        isVisible: focused.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        order: all.indexOf(focused),
      };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never leaves the page; it was last on ${stops.at(-1)?.name ?? ''}.`);
}

describe('the Tab key goes through a page in its order, and out of it', () => {
  test.each([
    'home',
    'agenda',
    'month of the agenda',
    'search with results',
    'resource: photo',
    'countries',
    'event that stands',
  ])('%s', async (name) => {
    const { path, isComplete } = await findTemplate(name, DIST);
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.goto(path);
    await isComplete?.(page);
    const stops = await goThrough(page);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ isVisible }) => !isVisible).map((stop) => stop.name)).toEqual([]);
    const order = stops.map((stop) => stop.order);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('without a mouse a visitor', () => {
  test('goes from the home page to the next event', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    const event = page.locator(`main a[href^="${routes.agenda}2"]`).first();
    await event.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${routes.agenda}2*/**`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('asks the search and opens its first result', async () => {
    const page = await openPage();
    await page.goto(routes.search);
    await page.locator('main [name=q]').focus();
    await page.keyboard.type('eau');
    await page.keyboard.press('Enter');
    const first = page.locator('[data-results] > li a').first();
    await first.waitFor();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== routes.search);
  });

  test('opens a picture of an album, goes to the next, and comes back to where it was', async () => {
    const { path } = await findTemplate('resource: photo', DIST);
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.goto(path);
    const first = page.locator('main figure a, main figure button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    const viewer = page.locator('dialog[open]');
    await viewer.waitFor();
    const shown = async () => viewer.locator('img:visible').first().getAttribute('src');
    const before = await shown();
    await page.keyboard.press('ArrowRight');
    await expect.poll(shown).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('main figure') !== null)).toBe(
      true,
    );
  });

  test('finds in the list every country that the map shows', async () => {
    const page = await openPage();
    await page.goto(routes.countries);
    const onMap = await page
      .locator('main svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(onMap.length).toBeGreaterThan(3);
    expect(onMap.filter((href) => !listed.includes(href))).toEqual([]);
  });
});
