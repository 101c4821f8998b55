import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';
import { listTemplates, type Template } from '../../scripts/captures/templates.ts';
import { listViolations } from './support/violations.ts';

const SCHEMES = ['light', 'dark'] as const;

const templates = await listTemplates();
const openPage = useBrowser();

async function show(page: Page, { path, isComplete }: Template): Promise<void> {
  await page.goto(path);
  await isComplete?.(page);
}

describe('axe finds nothing to say about', () => {
  test.each(templates)('$name ($path)', async (template) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await show(page, template);
    const found: Record<string, string[]> = {};
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        found[`${colorScheme}, ${String(size.width)} px`] = await listViolations(page);
      }
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((setting) => [setting, []])));
  });
});

describe('what a visitor opens has no violation either', () => {
  test.each(SCHEMES)('the menu of a small screen, %s', async (colorScheme) => {
    const page = await openPage({ viewport: PHONE, colorScheme, reducedMotion: 'reduce' });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await page.getByRole('link', { name: strings.menu.agenda, exact: true }).first().waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});

describe('no page is wider than the screen', () => {
  const SCREENS = [
    { name: '360 px', options: { viewport: PHONE } },
    { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
    {
      name: '1280 px at 400 %',
      options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    },
  ];

  test.each(SCREENS)('$name', async ({ options }) => {
    const page = await openPage(options);
    const tooWide: string[] = [];
    for (const template of templates) {
      await show(page, template);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(clientWidth).toBe(options.viewport.width);
      if (scrollWidth > clientWidth) tooWide.push(`${template.path}: ${String(scrollWidth)} px`);
    }
    expect(tooWide).toEqual([]);
  });
});
