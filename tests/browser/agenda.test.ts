import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countOf } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { PHONE, useBrowser } from './support/pages.ts';

const openPage = useBrowser();

/** A page at an instant of the visitor's clock, which stands still. */
async function openAt(instant: string, path: string): Promise<Page> {
  const page = await openPage({ timezoneId: 'Europe/Paris' });
  await page.clock.setFixedTime(instant);
  await page.goto(path);
  return page;
}

const BUILD = '2026-03-02T12:00:00+01:00';

const rowsOf = (page: Page) => page.getByRole('article').filter({ has: page.locator('time.date') });

const titlesOf = async (page: Page): Promise<string[]> =>
  (await rowsOf(page).getByRole('heading').allTextContents()).map((title) => title.trim());

describe('the home page', () => {
  test('shows the next four dates, with their day, month, year, hours and place', async () => {
    const page = await openAt(BUILD, routes.home);
    await expect
      .poll(() => titlesOf(page))
      .toEqual([
        'Groupe-pays Liban',
        'Atelier du groupe-pays Maroc',
        'Assises du groupe-pays Maroc',
        'Rencontre du groupe-pays Japon',
      ]);
    const facts = await rowsOf(page).nth(2).locator('p').innerText();
    expect(facts.replaceAll(/\s+/g, ' ')).toBe(
      'mardi le 10 mars 2026 14 h – 16 h Hôtel de ville, Rabat',
    );
  });

  test('built yesterday, it drops what is over since, and the next date takes its place', async () => {
    const page = await openAt('2026-03-03T08:00:00+01:00', routes.home);
    await expect
      .poll(() => titlesOf(page))
      .toEqual([
        'Atelier du groupe-pays Maroc',
        'Assises du groupe-pays Maroc',
        'Rencontre du groupe-pays Japon',
        'Suite du groupe-pays Liban',
      ]);
  });

  test.each([
    ['2026-03-02T13:59:59+01:00', false],
    ['2026-03-02T14:00:00+01:00', true],
    ['2026-03-02T15:59:59+01:00', true],
  ])('at %s, says that the meeting of the day is going on: %s', async (instant, isOngoing) => {
    const page = await openAt(instant, routes.home);
    const mark = rowsOf(page).first().getByText(strings.event.ongoing);
    await expect.poll(() => mark.isVisible()).toBe(isOngoing);
  });

  test('says so when no date is left', async () => {
    const page = await openAt('2027-01-01T00:00:00+01:00', routes.home);
    await expect.poll(() => titlesOf(page)).toEqual([]);
    await page.getByText(strings.event.none).waitFor();
  });
});

describe('the facets of the agenda', () => {
  const listOf = (page: Page, name: string) => page.getByRole('combobox', { name });
  const words = (count: number) => countOf(count, strings.list.upcomingEvents);
  const addressOf = (page: Page) => new URL(page.url()).search;

  test('combine, in the list, the count and the address', async () => {
    const page = await openAt(BUILD, routes.agenda);
    await listOf(page, strings.article.countries).selectOption('maroc');
    await expect
      .poll(() => titlesOf(page))
      .toEqual(['Atelier du groupe-pays Maroc', 'Assises du groupe-pays Maroc']);
    await expect.poll(() => page.locator('[data-agenda-count]').innerText()).toBe(words(2));
    await listOf(page, strings.event.format).selectOption('presentiel');
    await expect.poll(() => titlesOf(page)).toEqual(['Assises du groupe-pays Maroc']);
    await expect.poll(() => addressOf(page)).toBe('?pays=maroc&modalite=presentiel');
    const months = page.getByRole('region').filter({ has: page.locator('time.date') });
    expect(await months.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Mars 2026']);
  });

  test('of one choice stand above its dates with its neighbours and all dates, the others below', async () => {
    const page = await openAt(BUILD, routes.agendaFacet('adherents'));
    const heightOf = (label: string) =>
      page
        .getByRole('navigation', { name: label })
        .evaluate((row) => row.getBoundingClientRect().top);
    const dates = await page
      .locator('[data-agenda]')
      .evaluate((list) => list.getBoundingClientRect().top);
    for (const label of [strings.event.byFormat, strings.event.byAudience]) {
      expect(await heightOf(label), label).toBeLessThan(dates);
    }
    for (const label of [strings.event.byCountry, strings.list.years]) {
      expect(await heightOf(label), label).toBeGreaterThan(dates);
    }
  });

  test('are said to a screen reader when the visitor chooses, not when the page comes', async () => {
    const page = await openAt(BUILD, `${routes.agenda}?pays=maroc`);
    const status = page.getByRole('main').getByRole('status').first();
    await expect.poll(() => titlesOf(page)).toHaveLength(2);
    expect(await status.textContent()).toBe('');
    const formats = listOf(page, strings.event.format);
    await formats.focus();
    await formats.selectOption('visio');
    await expect.poll(() => status.textContent()).toBe(words(1));
    expect(await formats.evaluate((list) => list === document.activeElement)).toBe(true);
  });

  test('come back with the address: reload, back, forward', async () => {
    const page = await openAt(BUILD, routes.agenda);
    const all = await titlesOf(page);
    const countries = listOf(page, strings.article.countries);
    await countries.selectOption('japon');
    await page.reload();
    await expect.poll(() => titlesOf(page)).toEqual(['Rencontre du groupe-pays Japon']);
    expect(await countries.inputValue()).toBe('japon');
    await page.goBack();
    await expect.poll(() => titlesOf(page)).toEqual(all);
    expect(await countries.inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => titlesOf(page)).toEqual(['Rencontre du groupe-pays Japon']);
  });

  test('that leave nothing say so', async () => {
    const page = await openAt(BUILD, `${routes.agenda}?pays=japon&modalite=presentiel`);
    await expect.poll(() => titlesOf(page)).toEqual([]);
    await page.getByText(strings.event.none).waitFor();
  });

  test('are undone at once, and the focus stays among them', async () => {
    const page = await openAt(BUILD, `${routes.agenda}?pays=maroc&modalite=visio`);
    const reset = page.getByRole('button', { name: strings.search.unfilter });
    await expect.poll(() => titlesOf(page)).toEqual(['Atelier du groupe-pays Maroc']);
    const rows = await page.locator('[data-agenda] [data-times]').count();
    await reset.click();
    await expect.poll(() => titlesOf(page)).toHaveLength(rows);
    await expect.poll(() => addressOf(page)).toBe('');
    await reset.waitFor({ state: 'hidden' });
    const countries = listOf(page, strings.article.countries);
    await expect
      .poll(() => countries.evaluate((list) => list === document.activeElement))
      .toBe(true);
  });

  test('choose the calendar that the panel offers', async () => {
    const page = await openAt(BUILD, routes.agenda);
    const panel = page.getByRole('region', { name: strings.calendar.followDates });
    const offered = () => panel.getByRole('link').first().getAttribute('href');
    await expect.poll(offered).toMatch(/^webcal:.*\/agenda\.ics$/);
    await listOf(page, strings.article.countries).selectOption('liban');
    await expect.poll(offered).toMatch(/^webcal:.*\/pays\/liban\/agenda\.ics$/);
    await panel.getByText('Liban', { exact: true }).waitFor();
    await listOf(page, strings.article.countries).selectOption('');
    await expect.poll(offered).toMatch(/^webcal:[^?]*org\/agenda\.ics$/);
  });

  test('are not offered without JavaScript, where every date is shown', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(routes.agenda);
    const rows = await page.locator('[data-agenda] [data-times]').count();
    expect(await titlesOf(page)).toHaveLength(rows);
    expect(await listOf(page, strings.article.countries).isVisible()).toBe(false);
  });
});

describe('the page of a month', () => {
  const MARCH = routes.agendaMonth('2026-03');

  test('is a calendar on a wide screen, whose dates the keyboard reaches in their order', async () => {
    const page = await openAt(BUILD, MARCH);
    const table = page.getByRole('table', { name: 'Mars 2026' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Lundi',
      'Mardi',
      'Mercredi',
      'Jeudi',
      'Vendredi',
      'Samedi',
      'Dimanche',
    ]);
    // March 2026 goes from a Sunday to a Tuesday.
    expect(await table.getByRole('row').count()).toBe(1 + 6);
    const cell = table.getByRole('cell', { name: /^10/ });
    expect(await cell.getByRole('link').allInnerTexts()).toEqual(['Assises du groupe-pays Maroc']);
    await table.getByRole('link').first().focus();
    const reached: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual([
      'Groupe-pays Liban',
      'Atelier du groupe-pays Maroc',
      'Assises du groupe-pays Maroc',
    ]);
  });

  test('is a list on a phone', async () => {
    const page = await openPage({ viewport: PHONE });
    await page.goto(MARCH);
    expect(await page.getByRole('table').count()).toBe(0);
    await expect
      .poll(() => titlesOf(page))
      .toEqual([
        'Groupe-pays Liban',
        'Atelier du groupe-pays Maroc',
        'Assises du groupe-pays Maroc',
      ]);
  });

  test('leads to the months around it', async () => {
    const page = await openAt(BUILD, MARCH);
    const steps = page.getByRole('navigation', { name: strings.event.neighbouringMonths });
    const hrefs = await steps
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([routes.agendaMonth('2026-02'), routes.agendaMonth('2026-04')]);
  });
});

describe('the page of a date', () => {
  const PATH = routes.event({ year: '2026', month: '03', slug: 'atelier-maroc' });

  test.each([
    ['before', '2026-03-05T13:59:00+01:00', ''],
    ['during', '2026-03-05T15:00:00+01:00', strings.event.ongoing],
    ['after', '2026-03-05T16:00:00+01:00', strings.event.past],
  ])('%s it, by the visitor’s clock', async (_name, instant, said) => {
    const page = await openAt(instant, PATH);
    await expect
      .poll(async () => (await page.locator('[data-phase]').innerText()).trim())
      .toBe(said);
  });

  test('gives its hours in the zone of a visitor who is elsewhere', async () => {
    const page = await openPage({ timezoneId: 'America/Port-au-Prince' });
    await page.clock.setFixedTime(BUILD);
    await page.goto(PATH);
    const term = page.getByRole('term').filter({ hasText: strings.event.visitorTime });
    await term.waitFor();
    const hours = await term.locator('xpath=following-sibling::dd').innerText();
    expect(hours).toMatch(/^8\sh – 10\sh \(heure de Port-au-Prince\)$/);
  });

  test('and says nothing of it in Paris', async () => {
    const page = await openAt(BUILD, PATH);
    expect(await page.getByText(strings.event.visitorTime).isVisible()).toBe(false);
  });
});

test('what begins a line of facts begins where the title does, a mark in smaller letters too', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.clock.setFixedTime(BUILD);
  await page.goto(routes.agenda);
  const offsets = await rowsOf(page)
    .first()
    .evaluate((row) => {
      const facts = row.querySelector('p');
      const mark = document.createElement('span');
      mark.style.fontSize = '0.8125rem';
      mark.style.flexBasis = '100%';
      facts?.append(mark);
      const start = row.querySelector('a')?.getBoundingClientRect().left ?? NaN;
      return [...(facts?.children ?? [])]
        .filter((fact) => fact === mark || fact === facts?.firstElementChild)
        .map((fact) => Math.round((fact.getBoundingClientRect().left - start) * 10));
    });
  expect(offsets).toEqual([0, 0]);
});

test('on its own day what was called off is not said to go on', async () => {
  const page = await openPage({ timezoneId: 'Europe/Paris' });
  await page.clock.setFixedTime('2026-05-28T11:00:00+02:00');
  await page.goto(routes.agenda);
  const row = rowsOf(page).filter({ hasText: 'Réunion annulée du groupe-pays Sénégal' });
  await row.waitFor();
  expect(await row.getByText(strings.event.ongoing).isVisible()).toBe(false);
  await row.getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const main = await page.getByRole('main').innerText();
  expect(main).not.toContain(strings.event.ongoing);
  await page.clock.setFixedTime('2026-05-29T11:00:00+02:00');
  await page.reload();
  expect(await page.getByRole('main').innerText()).not.toContain(strings.event.past);
});
