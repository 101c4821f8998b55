import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listUnseenRings } from './focus-rings.ts';
import { DESKTOP, PHONE } from './pages.ts';
import { listViolations } from './violations.ts';

/** Each size and each colour scheme once: axe takes most of the time of the browser tests. */
const SETTINGS = [
  { size: DESKTOP, colorScheme: 'light' },
  { size: PHONE, colorScheme: 'dark' },
] as const;

/**
 * Nothing is wrong with the look of an open page, setting by setting: axe, and rings that are not
 * seen.
 * @example await page.goto('/agenda/'); await expectAccessible(page);
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { size, colorScheme } of SETTINGS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const setting = `${colorScheme}, ${String(size.width)} px`;
    expect(await listViolations(page), setting).toEqual([]);
    expect(await listUnseenRings(page), setting).toEqual([]);
  }
}

/** Small screens, and a large one at 400 %, as CSS pixels. */
const SCREENS = [
  { width: 360, height: 740, deviceScaleFactor: 1 },
  { width: 320, height: 640, deviceScaleFactor: 1 },
  { width: 320, height: 256, deviceScaleFactor: 4 },
];

/**
 * No open page is wider than the screen.
 * @example await page.goto('/agenda/'); await expectWithinScreen(page);
 */
export async function expectWithinScreen(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tooWide: string[] = [];
  for (const screen of SCREENS) {
    await session.send('Emulation.setDeviceMetricsOverride', { ...screen, mobile: false });
    // The window says its new width before the page is laid out in it.
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(screen.width);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    if (scrollWidth > clientWidth)
      tooWide.push(`${String(scrollWidth)} px in ${String(clientWidth)}`);
  }
  expect(tooWide).toEqual([]);
}

/**
 * What is filled like a button, and whether a page in forced colours, without fills, shows its box.
 * @example await listFilled(page) → [{ name: 'S’inscrire', hasBox: true }]
 */
export async function listFilled(page: Page): Promise<{ name: string; hasBox: boolean }[]> {
  const boxes = await page
    .locator('main')
    .locator('button, a, [type=submit]')
    .evaluateAll((found) =>
      found.map((box) => {
        const { backgroundColor, borderInlineStartWidth } = getComputedStyle(box);
        return {
          name: box.textContent.trim(),
          isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)' && box.checkVisibility(),
          hasBox: Number.parseFloat(borderInlineStartWidth) >= 1,
        };
      }),
    );
  return boxes.filter(({ isFilled }) => isFilled).map(({ name, hasBox }) => ({ name, hasBox }));
}
