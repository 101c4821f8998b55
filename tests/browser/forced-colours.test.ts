import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { routes } from '../../src/routes.ts';
import { useBrowser } from './support/pages.ts';

const templates = await listTemplates();
const openPage = useBrowser();

test('the suggestion that Enter would choose differs from the others', async () => {
  const page = await openPage({ forcedColors: 'active' });
  await page.goto(routes.home);
  await page.getByRole('banner').getByRole('combobox').pressSequentially('liban');
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

/** What is a box by its background alone: a page in forced colours does not show it. */
async function listLostBoxes(page: Page, path: string) {
  await page.goto(path);
  const boxes = page.locator('main').locator('button, a, [type=submit]');
  const looks = await boxes.evaluateAll((found) =>
    found.map((box) => {
      const { backgroundColor, borderInlineStartWidth } = getComputedStyle(box);
      return {
        name: box.textContent.trim(),
        isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)' && box.checkVisibility(),
        border: Number.parseFloat(borderInlineStartWidth),
      };
    }),
  );
  const filled = looks.filter(({ isFilled }) => isFilled);
  return { filled, lost: filled.filter(({ border }) => border < 1) };
}

test('what looks like a button keeps its box', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  const filled: string[] = [];
  const lost: string[] = [];
  for (const { path } of templates) {
    const boxes = await listLostBoxes(page, path);
    filled.push(...boxes.filled.map(({ name }) => `${path}: ${name}`));
    lost.push(...boxes.lost.map(({ name }) => `${path}: ${name}`));
  }
  expect(lost).toEqual([]);
  expect(filled.length).toBeGreaterThan(2);
});
