import { describe, expect, test } from 'vitest';
import { strings } from '../../src/ui/strings.ts';
import { sumShifts } from '../browser/support/layout-shift.ts';
import { useBrowser } from '../browser/support/pages.ts';

const openPage = useBrowser();
const NEARBY = '[data-nearby]';
/** Half a pixel's rounding. */
const NO_SHIFT = 0.001;

describe('the page of what is not found', () => {
  test.each([['/R%C3%A9union-Liban', /liban/i]])(
    'lists what the words of %s are near to',
    async (path, words) => {
      const page = await openPage();
      await page.goto(path);
      await page.locator(`${NEARBY} a`).first().waitFor();
      expect(await sumShifts(page)).toBeLessThanOrEqual(NO_SHIFT);
      expect(await page.locator(`${NEARBY} h2`).textContent()).toBe(strings.notFound.nearby);
      const count = await page.locator(`${NEARBY} a`).count();
      expect(count).toBeLessThanOrEqual(5);
      expect(await page.locator('main [name=q]').inputValue()).toMatch(words);
      const titles = await page.locator(`${NEARBY} a`).allTextContents();
      expect(titles.join()).toMatch(words);
      const href = await page.locator(`${NEARBY} a`).first().getAttribute('href');
      expect((await page.goto(String(href)))?.status()).toBe(200);
    },
  );

  test('shows no empty list where no page is near', async () => {
    const page = await openPage({ viewport: { width: 360, height: 1200 } });
    await page.goto('/zzzzqqqxxx/', { waitUntil: 'networkidle' });
    expect(await page.locator(NEARBY).isHidden()).toBe(true);
    expect(await sumShifts(page)).toBeLessThanOrEqual(NO_SHIFT);
  });

  test('offers its search and the ways of the site without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/jamais-vu/');
    expect(await page.locator('main form').isVisible()).toBe(true);
    expect(await page.locator('main ul a').count()).toBeGreaterThan(3);
    expect(await page.locator(NEARBY).isHidden()).toBe(true);
  });
});
