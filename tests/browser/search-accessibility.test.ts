import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { listViolations } from './support/violations.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';
import {
  boxOf,
  openFacet,
  openSearch,
  panelOf,
  readCount,
  titlesOf,
  valueOf,
} from './support/search.ts';

const labels = strings.search;
const openPage = useBrowser();

const STATES: readonly [string, (page: Page) => Promise<void>][] = [
  [
    'results with facets open and chosen',
    async (page) => {
      await page.goto(`${routes.search}?q=coopération&pays=senegal&pays=maroc`);
      await readCount(page);
      await valueOf(await openFacet(page, labels.facetCountry), 'maroc');
    },
  ],
  [
    'no result',
    async (page) => {
      await page.goto(`${routes.search}?q=zzzz&pays=liban`);
      await readCount(page);
    },
  ],
  [
    'an index that cannot be read',
    async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${routes.search}?q=eau`);
      await panelOf(page).getByRole('button', { name: labels.retry }).waitFor();
    },
  ],
  [
    'suggestions',
    async (page) => {
      await page.goto(routes.home);
      const menu = page.getByRole('button', { name: strings.site.menu, exact: true });
      if (await menu.isVisible()) await menu.click();
      await page.getByRole('banner').getByRole('combobox').fill('liban');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
];

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

describe.each(STATES)('axe finds nothing to say about %s', (_name, show) => {
  test.each([DESKTOP, PHONE])('$width px, light, dark and in forced colours', async (viewport) => {
    const page = await openPage({ viewport, reducedMotion: 'reduce' });
    await show(page);
    for (const colours of COLOURS) {
      await page.emulateMedia(colours);
      expect(await listViolations(page), JSON.stringify(colours)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
});

describe('with the keyboard alone', () => {
  test('a visitor goes from the words, through the facets and the order, to the first result', async () => {
    const page = await openSearch(openPage, '?q=climat');
    expect(await readCount(page)).toBeGreaterThan(0);
    await boxOf(page).focus();
    const reached: string[] = [];
    const isOnResult = () =>
      titlesOf(page)
        .first()
        .evaluate((link) => link === document.activeElement);
    for (let steps = 0; steps < 20 && !(await isOnResult()); steps += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    const [facets, shortcut, order] = [Array<string>(9).fill('SUMMARY'), 'INPUT', 'INPUT'];
    expect(reached).toEqual(['BUTTON', ...facets, shortcut, order, 'A']);
  });
});
