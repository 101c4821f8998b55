import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readStretches } from '../../src/lib/phase.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';

const ZONES = ['Europe/Paris', 'Pacific/Auckland', 'America/Bogota'];
const MINUTE = 60_000;
const labels = strings.event;

const openPage = useBrowser();

interface Row {
  href: string;
  start: number;
  end: number;
  country: string;
  topic: string;
  hasHours: boolean;
  /** Announced, and called off since: it stands in the list and is not counted. */
  isOff: boolean;
}

/** The events to come, as the built agenda gives them to the browser. */
async function readAgenda(): Promise<Row[]> {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(routes.agenda);
  const rows = await page.locator('[data-agenda] [data-times]').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      times: item.getAttribute('data-times') ?? '',
      country: item.getAttribute('data-pays')?.split(' ')[0] ?? '',
      topic: item.getAttribute('data-thematique')?.split(' ')[0] ?? '',
      hasHours: /\d\sh/.test(item.textContent),
      isOff: item.hasAttribute('data-off'),
    })),
  );
  expect(rows.length).toBeGreaterThan(10);
  return rows.map(({ times, ...row }) => {
    const stretches = readStretches(times);
    return { ...row, start: stretches[0]?.start ?? NaN, end: stretches.at(-1)?.end ?? NaN };
  });
}

async function openAt(path: string, time: number, timezoneId: string = site.zone): Promise<Page> {
  const page = await openPage({ timezoneId });
  await page.clock.setFixedTime(time);
  await page.goto(path);
  return page;
}

const shownRows = (page: Page) => page.locator('[data-agenda] [data-times]:not([hidden])');
const shownLinks = (page: Page) =>
  shownRows(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

function find<T>(items: readonly T[], isWanted: (item: T) => boolean): T {
  const found = items.find(isWanted);
  if (found === undefined) throw new Error('The content has no event for this test.');
  return found;
}

describe.each(ZONES)('with the clock moved, in %s', (zone) => {
  test('what is over has left every list: agenda, home, country, topic', async () => {
    const rows = await readAgenda();
    const over = find(rows.slice(0, site.home.events), ({ country, topic }) =>
      Boolean(country && topic),
    );
    const terms = [routes.country(over.country), routes.topic(over.topic)];
    for (const path of [routes.agenda, routes.home, ...terms]) {
      const before = await openAt(path, over.end - MINUTE, zone);
      expect(await shownLinks(before), path).toContain(over.href);
      const after = await openAt(path, over.end, zone);
      expect(await shownLinks(after), path).not.toContain(over.href);
      expect(await after.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await after.locator('[data-agenda-status]').first().textContent()).toBe('');
    }
    const agenda = await openAt(routes.agenda, over.end, zone);
    const count = await agenda.locator('[data-agenda-count]').textContent();
    const left = rows.filter(({ end, isOff }) => end > over.end && !isOff);
    expect(Number.parseInt(count ?? '')).toBe(left.length);
  });

  test('an event that has begun is said to go on until its end', async () => {
    const event = find(await readAgenda(), ({ hasHours }) => hasHours);
    const page = await openAt(routes.agenda, event.start, zone);
    const row = shownRows(page).filter({ has: page.locator(`a[href="${event.href}"]`) });
    expect(await row.getByText(labels.ongoing).isVisible()).toBe(true);
    const own = await openAt(event.href, event.end - MINUTE, zone);
    expect(await own.locator('[data-phase]').textContent()).toBe(labels.ongoing);
    const over = await openAt(event.href, event.end, zone);
    expect(await over.locator('[data-phase]').textContent()).toBe(labels.past);
  });
});

test('without JavaScript, each list of dates says of which day it is', async () => {
  const { country } = find(await readAgenda(), (row) => row.country !== '');
  for (const path of [routes.home, routes.agenda, routes.country(country)]) {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(path);
    expect(await page.getByText(strings.home.agendaUpdated).first().isVisible(), path).toBe(true);
  }
});

describe('the page of an event', () => {
  test('closes registration when its last day is over', async () => {
    const { page, path } = await findEventPage('dd[data-deadline]');
    const deadline = await page.locator('dd[data-deadline]').getAttribute('data-deadline');
    const closesAt = Date.parse(deadline ?? '');
    const before = await openAt(path, closesAt - MINUTE);
    expect(await before.locator('dd[data-deadline]').textContent()).toContain(
      labels.registrationUntil,
    );
    const after = await openAt(path, closesAt + MINUTE);
    expect(await after.locator('dd[data-deadline]').textContent()).toBe(labels.registrationClosed);
  });

  test('gives the hours of a visitor whose zone differs, and only then', async () => {
    const { path } = await findEventPage(`[data-visitor-time][data-zone="${site.zone}"]`);
    const away = await openAt(path, 0, 'America/Bogota');
    expect(await away.locator('[data-visitor-time]').isVisible()).toBe(true);
    expect(await away.locator('[data-visitor-time] dd').textContent()).toContain('heure de Bogota');
    const near = await openAt(path, 0, 'Europe/Madrid');
    expect(await near.locator('[data-visitor-time]').isVisible()).toBe(false);
  });
});

/** The first event to come whose page holds something. */
async function findEventPage(selector: string): Promise<{ page: Page; path: string }> {
  for (const { href } of await readAgenda()) {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(href);
    if ((await page.locator(selector).count()) > 0) return { page, path: href };
  }
  throw new Error(`No event to come has a page with ${selector}.`);
}

test('without JavaScript, a facet is a link', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(routes.agenda);
  await page.getByRole('link', { name: labels.formats.visio, exact: true }).click();
  await page.waitForURL(`**${routes.agendaFacet('visio')}`);
  const rows = page.locator('[data-agenda] [data-times]');
  await rows.first().waitFor();
  const count = await rows.count();
  expect(count).toBeGreaterThan(3);
  expect(await rows.and(page.locator('[data-modalite="visio"]')).count()).toBe(count);
  await page.goto(routes.agenda);
  expect(await page.locator('[data-agenda] [data-times][data-modalite="visio"]').count()).toBe(
    count,
  );
});
