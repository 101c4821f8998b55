import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

test('the suggestion that Enter would choose differs from the others', async () => {
  const page = await openPage({ forcedColors: 'active' });
  await page.goto(routes.home);
  await page.getByRole('banner').getByRole('combobox').fill('liban');
  await page.getByRole('option').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  const lookOf = (option: Locator) =>
    option.evaluate((found) => {
      const { backgroundColor, color } = getComputedStyle(found);
      return { backgroundColor, color };
    });
  const chosen = await lookOf(page.getByRole('option', { selected: true }));
  const other = await lookOf(page.getByRole('option', { selected: false }).first());
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  expect(chosen.color).not.toBe(other.color);
});
