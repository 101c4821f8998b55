import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { panelOf, readCount, rowsOf } from './support/search.ts';

const labels = strings.search;
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
  await panelOf(page).getByRole('button', { name: labels.more }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(size);
}

describe('with the clock moved', () => {
  test('events to come rise, and are said to come only as long as they are', async () => {
    const long = Date.parse('2035-01-01T12:00:00Z');
    const later = (await readRows(long)).filter(({ kind }) => kind === labels.kinds.event);
    expect(later.length).toBeGreaterThanOrEqual(6);
    expect(later.filter(({ isUpcoming }) => isUpcoming)).toEqual([]);

    // Before the date that is half-way in time: some of them are to come again.
    const half = later.map(({ day }) => day).toSorted()[Math.floor(later.length / 2)] ?? '';
    const instant = Date.parse(half) - DAY;
    const rows = await readRows(instant);
    const standing = rows.filter(({ kind, isOff }) => kind === labels.kinds.event && !isOff);
    const upcoming = standing.filter(({ isUpcoming }) => isUpcoming);
    expect(upcoming.length).toBeGreaterThanOrEqual(2);
    expect(upcoming.filter(({ day }) => Date.parse(day) < instant)).toEqual([]);
    expect(standing[0]?.isUpcoming).toBe(true);

    // Events to come may pass one another; none of them is passed by one that is over.
    const toCome = new Set(upcoming.map(({ href }) => href));
    const countPastBefore = (list: readonly Row[], { href }: Row) =>
      list
        .slice(
          0,
          list.findIndex((row) => row.href === href),
        )
        .filter((row) => !toCome.has(row.href)).length;
    const sunk = upcoming.filter(
      (row) =>
        later.some(({ href }) => href === row.href) &&
        countPastBefore(standing, row) > countPastBefore(later, row),
    );
    expect(sunk).toEqual([]);
  });
});
