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

/** Whether the last section is at the top of the window, or the page at its end. */
async function isArrived(page: Page): Promise<boolean> {
  const id = (await lastLink(page).getAttribute('href'))?.slice(1) ?? '';
  return page.evaluate((anchor) => {
    const { top } = document.getElementById(anchor)?.getBoundingClientRect() ?? { top: -1 };
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    return scrollY > 0 && top >= 0 && (top < 100 || isAtEnd);
  }, id);
}

/** The part of the way to the last section that the first step covers, once the page has arrived. */
async function firstStepOf(page: Page): Promise<number> {
  await expect.poll(() => isArrived(page)).toBe(true);
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

  // Whether the browser glides is decided as the link is followed; how it glides is its own affair.
  test.each([
    ['glides by a click where motion is welcome', 'no-preference', 'click', 'smooth'],
    ['is done at once by a click where it is not', 'reduce', 'click', 'auto'],
    ['is done at once by the keyboard', 'no-preference', 'keyboard', 'auto'],
  ] as const)('%s', async (_name, reducedMotion, means, behaviour) => {
    const page = await openPage({ reducedMotion });
    await page.goto(PATH);
    await page.evaluate(() => {
      addEventListener('click', () => {
        document.body.dataset.glides = getComputedStyle(document.documentElement).scrollBehavior;
      });
    });
    if (means === 'keyboard') await lastLink(page).press('Enter');
    else await lastLink(page).click();
    expect(await page.locator('body').getAttribute('data-glides')).toBe(behaviour);
    await expect.poll(() => isArrived(page)).toBe(true);
  });
});
