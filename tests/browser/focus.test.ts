import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { contrastOf } from './support/contrast.ts';
import { useBrowser } from './support/pages.ts';

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
const ENOUGH = 3;

const templates = await listTemplates();
const openPage = useBrowser();

/** The ring of each thing that can have the focus, and what the ring is drawn on. */
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

describe.each(['light', 'dark'] as const)('%s: the ring of the focus stands out', (colorScheme) => {
  test.each(templates)('$name ($path)', async ({ path }) => {
    const page = await openPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    const rings = await listRings(page);
    expect(rings.length).toBeGreaterThan(20);
    expect(rings.filter(({ ring, ground }) => contrastOf(ring, ground) < ENOUGH)).toEqual([]);
  });
});
