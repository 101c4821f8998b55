import { glob } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pagePolicy, YOUTUBE_PLAYER } from '../../src/hosting/headers/policy.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { findTemplate, listTemplates } from '../../scripts/captures/templates.ts';

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

describe('the policy of the host allows what the pages do, and nothing else', () => {
  test('search finds results under it', async () => {
    const page = await openPage();
    const seen = watch(page);
    const response = await page.goto('/recherche/');
    expect(response?.headers()['content-security-policy']).toBe(pagePolicy([YOUTUBE_PLAYER]));
    await page.getByLabel(strings.site.searchLabel).last().fill('climat');
    await page.locator('[data-results] > li').first().waitFor();
    expect(seen).toEqual([]);
  });

  test('a moment of a recording is heard under it', async () => {
    const { path } = await findTemplate('resource: son');
    const page = await openPage();
    const seen = watch(page);
    await page.goto(path);
    await page.locator('[data-chapter]').nth(1).click();
    await expect
      .poll(() => page.locator('[data-chapter]').nth(1).getAttribute('aria-current'))
      .toBe('true');
    expect(seen).toEqual([]);
  });

  test.each([
    ['a script among the words', 'script-src', '<script>document.title = "planté";</script>'],
    [
      'a script on a picture',
      'script-src',
      '<img src="absent.png" alt="" onerror="document.title = \'planté\'">',
    ],
    [
      'a picture from elsewhere',
      'img-src',
      '<img src="https://ailleurs.example/suivi.png" alt="">',
    ],
    ['a frame from elsewhere', 'frame-src', '<iframe src="https://ailleurs.example/"></iframe>'],
    [
      'a style from elsewhere',
      'style-src',
      '<link rel="stylesheet" href="https://ailleurs.example/a.css">',
    ],
    ['a style among the words', 'style-src', '<p style="color: red">Rouge</p>'],
    ['a base elsewhere', 'base-uri', '<base href="https://ailleurs.example/">'],
  ])('%s is blocked', async (_name, directive, planted) => {
    const page = await openPage();
    const seen = watch(page);
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', `${planted}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    const isBlocked = (line: string) =>
      line.includes('Content Security Policy') && line.includes(directive);
    await expect.poll(() => seen.filter(isBlocked)).not.toEqual([]);
    expect(await page.title()).not.toBe('planté');
  });
});
