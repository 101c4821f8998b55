import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { routes } from '../../src/routes.ts';
import { FIXTURE_TIME, useBrowser } from './support/pages.ts';

const openPage = useBrowser();

/** A4 at 96 points to the inch, without the margins of a printer. */
const SHEET = { width: 718, height: 1047 };

/** What takes room on paper while all that it holds is for the screen. */
const listEmptied = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => {
        const { children, childNodes } = part;
        const isBox = children.length > 0 && part.closest('svg, table, video, audio') === null;
        const hasWords = [...childNodes].some(
          ({ nodeType, textContent }) =>
            nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
        );
        const isEmptied = [...children].every((child) => !child.checkVisibility());
        return isBox && !hasWords && isEmptied && part.checkVisibility();
      })
      .filter((part) => part.getBoundingClientRect().height > 0)
      .map((part) => `${part.tagName} ${part.className}`),
  );

describe.each(await listTemplates(DIST))('$name ($path)', (template) => {
  test('prints no empty box', async () => {
    const page = await openPage({ viewport: SHEET });
    await page.clock.setFixedTime(FIXTURE_TIME);
    await page.goto(template.path);
    await template.isComplete?.(page);
    await page.emulateMedia({ media: 'print' });
    expect(await listEmptied(page)).toEqual([]);
  });
});

test('a page begins on paper where the name of the site above it does', async () => {
  const page = await openPage({ viewport: SHEET });
  await page.goto(routes.agenda);
  await page.emulateMedia({ media: 'print' });
  const leftOf = (selector: string) =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().left);
  expect(await leftOf('main h1')).toBe(await leftOf('.print-head'));
});
