import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { DIST } from '../support/dist.ts';
import { choicePage, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { readRss } from '../../src/test/read-feed.ts';
import { strings } from '../../src/ui/strings.ts';
import { listViolations } from './support/violations.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';

const labels = strings.subscriptions;
const openPage = useBrowser();

const counts = z
  .record(z.string(), z.record(z.string(), z.array(z.number())))
  .parse(JSON.parse(await readFile(`${DIST}${routes.choiceCounts}`, 'utf8')));

/** Every country and topic together, with how much they hold, the most first. */
const pairs = Object.entries(counts)
  .flatMap(([country, topics]) =>
    Object.entries(topics).map(([topic, parts]) => ({
      country,
      topic,
      events: parts[1] ?? 0,
      total: parts.reduce((sum, count) => sum + count, 0),
    })),
  )
  .filter(({ country, topic }) => country !== '' && topic !== '')
  .toSorted((a, b) => b.total - a.total);

/** A choice that fills the preview, and one that holds nothing. */
const [full = { country: '', topic: '', total: 0 }] = pairs.filter(({ total }) => total >= 5);
const emptyTopic = Object.keys(counts[''] ?? {}).find(
  (topic) => topic !== '' && counts[full.country]?.[topic] === undefined,
);

const addressOf = ({ country, topic }: { country: string; topic: string }) =>
  `${routes.subscriptions}?pays=${country}&thematique=${topic}`;
const resultOf = (page: Page) => page.locator('[data-result]');
const statusOf = (page: Page) => page.locator('[data-status]');
const listOf = (page: Page, label: string) => page.getByRole('combobox', { name: label });

async function waitForPreview(page: Page): Promise<void> {
  await page.locator('[data-preview] > li').nth(4).waitFor();
}

/** The addresses that the form gives, as the visitor copies them; the other formats come unfolded. */
async function givenAddresses(page: Page): Promise<string[]> {
  const fold = resultOf(page).locator('details');
  if (!(await fold.evaluate((details) => details.hasAttribute('open')))) {
    await fold.locator('summary').click();
  }
  return resultOf(page).locator('[data-way]:visible [data-link]').allTextContents();
}

test('the content has a choice that fills the form, and one that holds nothing', () => {
  expect(full.total).toBeGreaterThanOrEqual(5);
  expect(emptyTopic).toBeDefined();
});

describe('the form of subscriptions', () => {
  test('gives addresses that exist, and the last five items, which stand in the feed', async () => {
    const page = await openPage();
    await page.goto(routes.subscriptions);
    await listOf(page, labels.country).scrollIntoViewIfNeeded();
    await listOf(page, labels.country).locator(`option[value="${full.country}"]`).waitFor({
      state: 'attached',
    });
    await listOf(page, labels.country).selectOption(full.country);
    await listOf(page, labels.topic).selectOption(full.topic);
    await waitForPreview(page);
    const { pathname, search } = new URL(page.url());
    expect(`${pathname}${search}`).toBe(addressOf(full));
    expect(await statusOf(page).textContent()).toContain(String(full.total));

    const below = choicePage({ country: full.country, topic: full.topic });
    const addresses = await givenAddresses(page);
    expect(addresses).toContain(`${site.url}${below}rss.xml`);
    for (const address of addresses) {
      const answer = await fetch(`${inject('fixture')}${new URL(address).pathname}`);
      expect(answer.status, address).toBe(200);
    }

    const { items } = readRss(await (await fetch(`${inject('fixture')}${below}rss.xml`)).text());
    const shown = await page.locator('[data-preview] a').allTextContents();
    expect(shown).toEqual(items.slice(0, 5).map(({ title }) => title));
  });

  test('says that the whole site is followed as long as nothing is chosen, and no longer', async () => {
    const page = await openPage();
    await page.goto(`${routes.subscriptions}?pays=${full.country}`);
    await resultOf(page).waitFor();
    const whole = page.getByText(labels.wholeByDefault, { exact: true });
    expect(await whole.isVisible()).toBe(false);
    await listOf(page, labels.country).selectOption('');
    await whole.waitFor({ state: 'visible' });
    expect(await resultOf(page).isVisible()).toBe(false);
  });

  test('offers only what holds something beside what is chosen', async () => {
    const page = await openPage();
    await page.goto(`${routes.subscriptions}?pays=${full.country}`);
    await resultOf(page).waitFor();
    const offered = await listOf(page, labels.topic)
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    const expected = Object.keys(counts[full.country] ?? {});
    expect(offered.toSorted()).toEqual(expected.toSorted());
  });

  test('gives the calendar of a choice with three events, that of its country with fewer, none without', async () => {
    const cases = [
      { pair: pairs.find(({ events }) => events >= 3), calendarPage: choicePage },
      {
        pair: pairs.find(({ events }) => events === 1 || events === 2),
        calendarPage: ({ country }: (typeof pairs)[number]) => routes.country(country),
      },
      { pair: pairs.find(({ events }) => events === 0), calendarPage: undefined },
    ];
    const page = await openPage();
    for (const { pair, calendarPage } of cases) {
      if (pair === undefined) throw new Error('The content has no such pair.');
      await page.goto(addressOf(pair));
      await resultOf(page).waitFor();
      const calendars = (await givenAddresses(page)).filter((address) => address.endsWith('.ics'));
      const expected = calendarPage && `${site.url}${routes.calendar(calendarPage(pair))}`;
      expect(calendars).toEqual(expected === undefined ? [] : [expected]);
    }
  });

  test('says plainly that a choice holds nothing, and keeps it in view', async () => {
    const page = await openPage();
    await page.goto(addressOf({ country: full.country, topic: emptyTopic ?? '' }));
    await page.getByText(labels.nothing, { exact: true }).waitFor();
    expect(await resultOf(page).isVisible()).toBe(false);
    expect(await listOf(page, labels.topic).inputValue()).toBe(emptyTopic);
  });

  test('works with the keyboard alone, to the copied address', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${routes.subscriptions}?pays=${full.country}`);
    await resultOf(page).waitFor();
    await listOf(page, labels.part).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('contenu')).not.toBeNull();
    // The address, then its button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(strings.calendar.copied, { exact: true }).first().waitFor();
    const [first] = await givenAddresses(page);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
  });

  test('keeps the addresses when the preview cannot be loaded', async () => {
    const page = await openPage();
    await page.route('**/rss.xml', (route) => route.abort());
    await page.goto(`${routes.subscriptions}?pays=${full.country}`);
    await page.getByText(labels.previewFailed, { exact: true }).waitFor();
    expect((await givenAddresses(page)).length).toBeGreaterThanOrEqual(3);
  });

  test('says so when it cannot start', async () => {
    const page = await openPage();
    await page.route(`**${routes.choiceCounts}`, (route) => route.abort());
    await page.goto(addressOf(full));
    await page.getByText(labels.composeFailed, { exact: true }).waitFor();
  });

  test.each([
    { size: DESKTOP, colorScheme: 'light' },
    { size: DESKTOP, colorScheme: 'dark' },
    { size: PHONE, colorScheme: 'light' },
    { size: PHONE, colorScheme: 'dark' },
  ] as const)(
    'has no violation once filled ($size.width px, $colorScheme)',
    async ({ size, colorScheme }) => {
      const page = await openPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
      await page.goto(addressOf(full));
      await waitForPreview(page);
      for (const summary of await page.locator('[aria-labelledby="flux"] summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      expect(await listViolations(page)).toEqual([]);
    },
  );
});

test('one format is offered first, the others behind a fold, and no button that does nothing', async () => {
  const page = await openPage();
  await page.goto(addressOf(full));
  await resultOf(page).waitFor();
  const ways = resultOf(page).locator('[data-way]:visible');
  const shown = await ways.evaluateAll((all) => all.map((way) => way.getAttribute('data-way')));
  expect(shown.filter((way) => way !== 'calendar')).toEqual(['rss']);
  expect(await page.locator('[data-choice] > :not([data-result]) button').count()).toBe(0);
});

test('without JavaScript, folded lists of links stand for the form', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(routes.subscriptions);
  expect(await page.getByRole('combobox').count()).toBe(0);
  const section = page.getByRole('region', { name: labels.choices, exact: true });
  const hrefs = await section
    .locator('details a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThanOrEqual(25);
  expect(hrefs).toContain(choicePage({ country: full.country, topic: full.topic }));
  await section.locator('summary').first().click();
  await section.locator('details[open] a').first().click();
  await page.getByRole('heading', { name: labels.followPage, exact: true }).waitFor();
});

test('the page of what is in Arabic runs from right to left, within a small screen', async () => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto(routes.language('ar'));
  const heading = page.getByRole('heading', { level: 1 });
  const [link] = await page.locator('.stream-items a').all();
  const edges = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    return { right: box.right, gap: innerWidth - box.right, start: box.left };
  });
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(edges.gap).toBeLessThan(edges.start);
  expect(await link?.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await listViolations(page)).toEqual([]);
});
