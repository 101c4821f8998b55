import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contrastOf } from './contrast.ts';

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
const MIN_CONTRAST = 3;

/**
 * What can have the focus and does not show it, by a ring that stands out from what it is drawn on.
 * @example await listUnseenRings(page)
 *   → [{ stop: '<a href="/agenda/">…', ring: 'none', ground: 'rgb(255, 255, 255)' }]
 */
export async function listUnseenRings(page: Page) {
  const rings = await listRings(page);
  expect(rings.length, 'things that can have the focus').toBeGreaterThan(10);
  return rings.filter(
    ({ ring, ground }) => ring === 'none' || contrastOf(ring, ground) < MIN_CONTRAST,
  );
}

async function listRings(page: Page) {
  // From here on what is given the focus by a script shows it, as for whoever uses the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
    return stops
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
      .map((stop) => {
        stop.focus();
        const own = getComputedStyle(stop);
        // A card shows the focus of its link on itself.
        const ring = own.outlineStyle === 'none' ? getComputedStyle(stop, '::after') : own;
        return {
          stop: stop.outerHTML.slice(0, 120),
          ring: ring.outlineStyle === 'none' ? 'none' : ring.outlineColor,
          ground: groundOf(stop.parentElement),
        };
      });

    /** The nearest background that is not see-through. */
    function groundOf(element: Element | null): string {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? groundOf(element.parentElement)
        : backgroundColor;
    }
  });
}
