import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { boxOf, panelOf, readCount, rowsOf, statusOf } from './support/search.ts';

const labels = strings.search;
const openPage = useBrowser();

describe('a file of the index that cannot be read', () => {
  const FILES = [
    'pagefind.js*',
    'pagefind-entry.json*',
    'wasm.*',
    '*.pf_meta',
    'index/*',
    'catalogue.json',
    'fiches/*',
  ];

  async function expectFailureThenRetry(page: Page, unroute: () => Promise<void>): Promise<void> {
    await expect.poll(() => statusOf(page).textContent()).toBe(labels.failed);
    const retry = panelOf(page).getByRole('button', { name: labels.retry });
    expect(await retry.isVisible()).toBe(true);
    expect(await rowsOf(page).count()).toBe(0);
    await unroute();
    await retry.click();
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await rowsOf(page).first().isVisible()).toBe(true);
    expect(await retry.isVisible()).toBe(false);
  }

  test.each(FILES)('%s: it is said in French, and may be tried again', async (files) => {
    const page = await openPage();
    await page.route(`**/pagefind/${files}`, (route) => route.abort());
    await page.goto(`${routes.search}?q=exposition`);
    await expectFailureThenRetry(page, () => page.unroute(`**/pagefind/${files}`));
  });

  test('one pack of results alone, answered by an error of the server', async () => {
    const page = await openPage();
    let isFirst = true;
    await page.route('**/pagefind/fiches/*', async (route) => {
      const answer = isFirst
        ? route.fulfill({ status: 503, body: 'Indisponible' })
        : route.fallback();
      isFirst = false;
      await answer;
    });
    await page.goto(`${routes.search}?q=exposition`);
    await expectFailureThenRetry(page, () => page.unroute('**/pagefind/fiches/*'));
  });

  test('that of the words alone stops no search, not even a misspelt one', async () => {
    const page = await openPage();
    await page.route('**/pagefind/mots.txt', (route) => route.abort());
    await page.goto(`${routes.search}?q=${encodeURIComponent('sésime maroc')}`);
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await rowsOf(page).first().isVisible()).toBe(true);
  });
});

describe('under the security policy of the site', () => {
  const POLICY = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "object-src 'none'",
  ].join('; ');

  /** Serves pages with the policy, and keeps what it stops. */
  async function openWithPolicy(path: string): Promise<{ page: Page; stopped: string[] }> {
    const page = await openPage();
    const stopped: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('stopped:')) stopped.push(message.text());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.info(`stopped: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': POLICY };
      return route.fulfill({ response, headers });
    });
    await page.goto(path);
    return { page, stopped };
  }

  test('finds, counts and shows, and nothing is stopped', async () => {
    const { page, stopped } = await openWithPolicy(`${routes.search}?q=exposition`);
    expect(await readCount(page)).toBeGreaterThan(0);
    await panelOf(page).locator('summary').first().click();
    await expect
      .poll(() => panelOf(page).locator('[data-count]').first().textContent())
      .toMatch(/\d/);
    expect(stopped).toEqual([]);
  });

  test('suggests, and nothing is stopped', async () => {
    const { page, stopped } = await openWithPolicy(routes.home);
    await page.getByRole('banner').getByRole('combobox').fill('liban');
    await page.getByRole('option').first().waitFor();
    expect(stopped).toEqual([]);
  });

  test('would stop an inline script, so that the two tests above look at something', async () => {
    const { page, stopped } = await openWithPolicy(routes.home);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.head.append(script);
    });
    await expect.poll(() => stopped.length).toBe(1);
    expect(await page.title()).not.toBe('inline');
  });
});

describe('a first search', () => {
  test.each(['climat', 'groupe pays', 'coopération entre collectivités'])(
    '« %s », typed on the search page, brings ten results for 140 kB at most',
    async (query) => {
      const page = await openPage();
      const session = await page.context().newCDPSession(page);
      let bytes = 0;
      await session.send('Network.enable');
      await page.goto(routes.search, { waitUntil: 'networkidle' });
      const pictures = new Set<string>();
      const underWay = new Set<string>();
      session.on('Network.requestWillBeSent', ({ requestId, type }) => {
        underWay.add(requestId);
        if (type === 'Image') pictures.add(requestId);
      });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        underWay.delete(requestId);
        if (!pictures.has(requestId)) bytes += encodedDataLength;
      });
      await boxOf(page).fill(query);
      expect(await readCount(page)).toBeGreaterThanOrEqual(10);
      expect(await rowsOf(page).count()).toBe(10);
      await expect.poll(() => [...underWay]).toEqual([]);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(140_000);
    },
  );
});
