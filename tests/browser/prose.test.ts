import { expect, test } from 'vitest';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { useBrowser } from './support/pages.ts';

/** A4 at 96 points to the inch, without the margins of a printer. */
const SHEET = { width: 718, height: 1047 };

const openPage = useBrowser();

test('a table of eight columns of money stands whole on a printed sheet', async () => {
  const page = await openPage({ viewport: SHEET });
  await page.emulateMedia({ media: 'print' });
  await page.goto((await findTemplate('article with a table', DIST)).path);
  const table = page.locator('.prose table').first();
  await table.evaluate((found) => {
    const cells = (cell: string, text: string) =>
      `<tr>${`<${cell}>${text}</${cell}>`.repeat(8)}</tr>`;
    found.innerHTML = `${cells('th', 'Engagements')}${cells('td', '12\u202F345\u202F678,90\u00A0€')}`;
  });
  const edges = await table.evaluate((found) => ({
    table: found.getBoundingClientRect().right,
    cells: [...found.querySelectorAll('td')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect().right;
    }),
    overflow: getComputedStyle(found.parentElement ?? found).overflowX,
  }));
  expect(edges.cells).toHaveLength(8);
  for (const right of [edges.table, ...edges.cells]) expect(right).toBeLessThanOrEqual(SHEET.width);
  expect(edges.overflow).toBe('visible');
});

test.each([
  ['dark', 'rgb(255, 255, 255)'],
  ['light', 'rgba(0, 0, 0, 0)'],
] as const)('%s: a transparent picture stands on %s', async (colorScheme, ground) => {
  const page = await openPage({ colorScheme });
  await page.goto((await findTemplate('article with a table', DIST)).path);
  const prose = page.locator('.prose').first();
  const background = await prose.evaluate((found) => {
    const image = document.createElement('img');
    image.className = 'on-paper';
    found.append(image);
    return getComputedStyle(image).backgroundColor;
  });
  expect(background).toBe(ground);
});
