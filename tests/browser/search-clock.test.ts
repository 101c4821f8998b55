import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { panelOf, readCount, rowsOf } from './support/search.ts';

const words = strings.search;
const QUERY = 'groupe pays';
const DAY = 86_400_000;
const openPage = useBrowser();

interface Row {
  href: string;
  kind: string;
  day: string;
  isUpcoming: boolean;
  isOff: boolean;
}

/** The first thirty results at an instant, in their order. */
async function readRows(time: number): Promise<Row[]> {
  const page = await openPage();
  await page.clock.setFixedTime(time);
  await page.goto(`${routes.search}?q=${QUERY}`);
  expect(await readCount(page)).toBeGreaterThan(30);
  for (const size of [20, 30]) await showMore(page, size);
  return rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => ({
      href: row.querySelector('h2 a')?.getAttribute('href') ?? '',
      kind: row.querySelector('[data-kind]')?.textContent ?? '',
      day: row.querySelector('time')?.getAttribute('datetime') ?? '',
      isUpcoming: row.querySelector('[data-phase]') !== null,
      isOff: /^(?:Annulé|Reporté)/.test(row.querySelector('h2')?.textContent.trim() ?? ''),
    })),
  );
}

async function showMore(page: Page, size: number): Promise<void> {
  await panelOf(page).getByRole('button', { name: words.more }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(size);
}

describe('with the clock moved', () => {
  test('events to come stand before past ones, pages included, and the rest stays in its place', async () => {
    const long = Date.parse('2035-01-01T12:00:00Z');
    const later = await readRows(long);
    const events = later.filter(({ kind }) => kind === words.kinds.event);
    expect(events.length).toBeGreaterThanOrEqual(6);
    expect(events.filter(({ isUpcoming }) => isUpcoming)).toEqual([]);

    // Before the date that is half-way in time: some of them are to come again.
    const half = events.map(({ day }) => day).toSorted()[Math.floor(events.length / 2)] ?? '';
    const rows = await readRows(Date.parse(half) - DAY);
    const standing = rows.filter(({ kind, isOff }) => kind === words.kinds.event && !isOff);
    const upcoming = standing.filter(({ isUpcoming }) => isUpcoming);
    expect(upcoming.length).toBeGreaterThanOrEqual(2);
    expect(upcoming.length).toBeLessThan(standing.length);
    expect(standing.slice(0, upcoming.length)).toEqual(upcoming);
    expect(upcoming.filter(({ day }) => Date.parse(day) < Date.parse(half) - DAY)).toEqual([]);

    expect(rows.map(({ href }) => href)).not.toEqual(later.map(({ href }) => href));
    const others = (list: Row[]) =>
      list.map(({ kind, href }) => (kind === words.kinds.event ? 'event' : href));
    expect(others(rows)).toEqual(others(later));
  });
});
