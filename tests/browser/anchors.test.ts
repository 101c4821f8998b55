import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

/** A page with a list of its sections; the last one lies below the first screen. */
const PATH = routes.about;
const lastLink = (page: Page) => page.locator('main a[href^="#"]').last();

/** Notes where the page stands at each step of its scrolling, from the first moment on. */
async function noteSteps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('scroll', () => performance.mark(`at ${String(scrollY)}`));
  });
}

/** The part of the way to the last section that the first step covers, once the page has arrived. */
async function firstStepOf(page: Page): Promise<number> {
  const id = (await lastLink(page).getAttribute('href'))?.slice(1) ?? '';
  const isThere = () =>
    page.evaluate((anchor) => {
      const { top } = document.getElementById(anchor)?.getBoundingClientRect() ?? { top: -1 };
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      return scrollY > 0 && top >= 0 && (top < 100 || isAtEnd);
    }, id);
  await expect.poll(isThere).toBe(true);
  return page.evaluate(() => {
    const [first] = performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('at '));
    return Number(first?.name.slice(3)) / scrollY;
  });
}

describe('arriving at an anchor', () => {
  test.each(['no-preference', 'reduce'] as const)(
    'by the address of a page is done at once (motion: %s)',
    async (reducedMotion) => {
      const page = await openPage({ reducedMotion });
      await page.goto(PATH);
      const anchor = String(await lastLink(page).getAttribute('href'));
      await noteSteps(page);
      await page.goto('about:blank');
      await page.goto(PATH + anchor);
      expect(await firstStepOf(page)).toBeGreaterThan(0.8);
    },
  );

  test.each([
    ['glides by a click where motion is welcome', 'no-preference', 'click', true],
    ['is done at once by a click where it is not', 'reduce', 'click', false],
    ['is done at once by the keyboard', 'no-preference', 'keyboard', false],
  ] as const)('%s', async (_name, reducedMotion, means, isGliding) => {
    const page = await openPage({ reducedMotion });
    await noteSteps(page);
    await page.goto(PATH);
    await lastLink(page).scrollIntoViewIfNeeded();
    if (means === 'keyboard') await lastLink(page).focus();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => {
      performance.clearMarks();
    });
    if (means === 'keyboard') await page.keyboard.press('Enter');
    else await lastLink(page).click();
    expect((await firstStepOf(page)) < 0.8).toBe(isGliding);
  });
});
