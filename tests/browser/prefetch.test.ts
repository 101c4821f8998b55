import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

/** The addresses that the page has asked to be fetched ahead, in order. */
const askedAhead = (page: Page) =>
  page
    .locator('link[rel="prefetch"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const mainLink = (page: Page, path: string) =>
  page.getByRole('banner').locator(`a[href="${path}"]`).first();

describe('a page of this site that the visitor is about to open', () => {
  test('is fetched when the pointer rests on its link, once', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    expect(await askedAhead(page)).toEqual([]);
    const asked = page.waitForRequest(
      (request) => new URL(request.url()).pathname === routes.agenda,
    );
    await mainLink(page, routes.agenda).hover();
    expect((await asked).headers()['sec-purpose']).toContain('prefetch');
    await mainLink(page, routes.articles).hover();
    await expect.poll(() => askedAhead(page)).toEqual([routes.agenda, routes.articles]);
    await mainLink(page, routes.agenda).hover();
    await mainLink(page, routes.agenda).focus();
    expect(await askedAhead(page)).toEqual([routes.agenda, routes.articles]);
  });

  test('is fetched when the focus reaches its link', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    await mainLink(page, routes.agenda).focus();
    expect(await askedAhead(page)).toEqual([routes.agenda]);
  });

  test.each([
    ['saves data', { saveData: true, effectiveType: '4g' }],
    ['is on a slow line', { saveData: false, effectiveType: '3g' }],
  ])('is not fetched for a visitor who %s', async (_name, connection) => {
    const page = await openPage();
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto(routes.home);
    await mainLink(page, routes.agenda).focus();
    expect(await askedAhead(page)).toEqual([]);
  });

  test('is not fetched where the link leads to a document, to another site or to this page', async () => {
    const page = await openPage();
    await page.goto(routes.home);
    await page.evaluate((home) => {
      const addresses = [
        '/documents/un.pdf',
        'https://www.exemple.org/',
        home,
        '/recherche/?q=eau',
      ];
      for (const href of addresses) {
        const link = document.createElement('a');
        Object.assign(link, { href, textContent: href });
        document.querySelector('main')?.append(link);
        link.focus();
      }
    }, routes.home);
    expect(await askedAhead(page)).toEqual([]);
  });
});
