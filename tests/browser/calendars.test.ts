import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';

const labels = strings.calendar;
const openPage = useBrowser();

/** The ways to follow the agenda, its fold open. */
async function openBlock(page: Page) {
  const block = page.getByRole('region', { name: labels.followDates, exact: true });
  await block.getByText(labels.otherWays).click();
  return block.locator('[data-calendar]');
}

describe('the address of a calendar', () => {
  test('is copied at a click, and the page says so', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(routes.agenda);
    const block = await openBlock(page);
    expect(await block.getByRole('status').textContent()).toBe('');
    await block.getByRole('button', { name: labels.copy }).click();
    await block.getByText(labels.copied, { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.url}${routes.calendar(routes.home)}`,
    );
  });

  test('stays to be read when it cannot be copied', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No permission.'));
    });
    await page.goto(routes.agenda);
    const block = await openBlock(page);
    await block.getByRole('button', { name: labels.copy }).click();
    await block.getByText(labels.notCopied, { exact: true }).waitFor();
  });

  test('stands in the page without JavaScript, and without a button', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(routes.agenda);
    const block = await openBlock(page);
    const address = `${site.url}${routes.calendar(routes.home)}`;
    expect(await block.getByRole('link', { name: address, exact: true }).isVisible()).toBe(true);
    expect(await block.getByRole('button').count()).toBe(0);
  });
});

test('calendars are served as calendars, to be opened and not saved', async () => {
  for (const path of [routes.calendar(routes.home), routes.openCalendar]) {
    const answer = await fetch(`${inject('fixture')}${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/calendar\b/);
    expect(answer.headers.get('content-disposition') ?? '').not.toContain('attachment');
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  }
});
