import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Each violation as one line: the rule, then the elements that break it.
 * @param withoutRules rules that cannot judge the page as it is shown
 * @example await listViolations(page) → ['color-contrast: .card > p | footer a']
 */
export async function listViolations(
  page: Page,
  withoutRules: readonly string[] = [],
): Promise<string[]> {
  const { violations, passes, incomplete } = await new AxeBuilder({ page })
    // Options first: they replace all that was set before them, the tags too.
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .disableRules([...withoutRules])
    // Much faster; what it leaves out, frames of other origins, no page has before it is asked.
    .setLegacyMode()
    .analyze();
  expect(passes.length, 'axe looked at nothing').toBeGreaterThan(10);
  const asked = [...violations, ...passes, ...incomplete].map(({ id }) => id);
  // Off by default: it shows that the tags were heard.
  expect(asked, 'axe did not ask the rules of WCAG 2.2').toContain('target-size');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/**
 * Lets axe work on a page whose scripts are off: timers never fire there, and axe waits for some of no
 * delay. Promises are kept, so those timers become promises.
 * @example await replaceTimers(page); expect(await listViolations(page)).toEqual([]);
 */
export async function replaceTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const setTimeout = (act: () => void, delay = 0): number => {
      if (delay === 0) void Promise.resolve().then(act);
      return 0;
    };
    Object.assign(globalThis, { setTimeout });
  });
}
