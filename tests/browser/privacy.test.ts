import { glob } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { findTemplate, listTemplates } from '../../scripts/captures/templates.ts';

/** What the host sends at the strictest: nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

const templates = await listTemplates();
const openPage = useBrowser();

/** Writes down all that a page does and should not. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && origin !== inject('site')) seen.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) seen.push(`missing: ${response.url()}`);
    if (response.headers()['set-cookie'] !== undefined) seen.push(`cookie: ${response.url()}`);
  });
  page.on('console', (message) => {
    const isMissingPage = message.location().url === page.url() && message.text().includes('404');
    // The browser says so of a page that is not found, which is what that template is for.
    if (message.type() === 'error' && !isMissingPage) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`script: ${error.message}`));
  return seen;
}

/** Puts the policy on every document, as the host would. */
async function enforcePolicy(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': POLICY };
    await route.fulfill({ response, headers });
  });
}

/** As a visitor who reads to the end: a picture that cannot be drawn fails here. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
  });
}

describe('a visit asks nobody else, leaves nothing behind and breaks nothing', () => {
  test.each(templates)('$name ($path)', async ({ path, isComplete }) => {
    const page = await openPage();
    const seen = watch(page);
    await page.goto(path);
    await isComplete?.(page);
    await loadPictures(page);
    expect(seen).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept, 'entries in the storage of the browser').toBe(0);
  });
});

const LOTS = 4;
const pages = (await Array.fromAsync(glob('**/index.html', { cwd: 'dist' })))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

describe('no page of the site asks anybody else, whatever it holds', () => {
  test('there are as many as in the built site', () => {
    expect(pages.length).toBeGreaterThanOrEqual(600);
  });

  test.each(Array.from({ length: LOTS }, (_, lot) => lot))('lot %i', async (lot) => {
    const page = await openPage();
    const seen = watch(page);
    for (const path of pages.filter((_, index) => index % LOTS === lot)) {
      await page.goto(path);
      if (path.startsWith(routes.resources)) await loadPictures(page);
    }
    // An icon that the next page interrupts is no fault.
    expect(seen.filter((line) => line.startsWith('request to '))).toEqual([]);
  });
});

describe('every page lives under a policy that allows nothing inline', () => {
  test.each(templates)('$name ($path)', async ({ path, isComplete }) => {
    const page = await openPage();
    const seen = watch(page);
    await enforcePolicy(page);
    const response = await page.goto(path);
    await isComplete?.(page);
    expect(response?.headers()['content-security-policy']).toBe(POLICY);
    expect(seen).toEqual([]);
  });

  test('search still finds results under it', async () => {
    const page = await openPage();
    const seen = watch(page);
    await enforcePolicy(page);
    await page.goto('/recherche/');
    await page.getByLabel(strings.site.searchLabel).last().fill('climat');
    await page.locator('[data-results] > li').first().waitFor();
    expect(seen).toEqual([]);
  });

  test('a moment of a recording is still heard under it', async () => {
    const { path } = await findTemplate('resource: son');
    const page = await openPage();
    const seen = watch(page);
    await enforcePolicy(page);
    await page.goto(path);
    await page.locator('[data-chapter]').nth(1).click();
    await page.locator('[data-chapter][aria-current]').nth(0).waitFor();
    await expect
      .poll(() => page.locator('[data-chapter]').nth(1).getAttribute('aria-current'))
      .toBe('true');
    // A stream is left for the whole file where the host knows no ranges.
    expect(seen.filter((line) => !/^failed: .*\.mp3$/.test(line))).toEqual([]);
  });

  test('and what it forbids would be seen', async () => {
    const page = await openPage();
    const seen = watch(page);
    await enforcePolicy(page);
    await page.goto('/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => seen.join()).toContain('Content Security Policy');
  });
});
