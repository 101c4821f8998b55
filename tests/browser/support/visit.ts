import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { z } from 'zod';
import type { Template } from '../../../scripts/captures/template-list.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { wordsOf } from '../../../src/ui/words.ts';

/**
 * Writes down all that a page of ours does and should not.
 * @example const seen = watch(page); await page.goto('/'); expect(seen).toEqual([]);
 */
export function watch(page: Page): string[] {
  const ours = [inject('site'), inject('fixture')];
  const seen: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && !ours.includes(origin)) seen.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) seen.push(`missing: ${response.url()}`);
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

/**
 * A visit under the policy of the host asks nobody else, leaves nothing behind and breaks nothing.
 * @example await visit(await openPage(), { name: 'home', path: '/' });
 */
export async function visit(page: Page, { path, isComplete }: Template): Promise<void> {
  const seen = watch(page);
  const response = await page.goto(path);
  await isComplete?.(page);
  await loadPictures(page);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(seen).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept, 'entries in the storage of the browser').toBe(0);
}

/**
 * Without JavaScript, a page can be read and left, and offers nothing that needs a script.
 * @example await expectReadable(await openPage({ javaScriptEnabled: false }), { name: 'home', path: '/' });
 */
export async function expectReadable(page: Page, { path }: Template): Promise<void> {
  await page.goto(path);
  const language = z.enum(LANGUAGES).parse(await page.locator('html').getAttribute('lang'));
  const { mainNavigation } = wordsOf(language).site;
  const menu = page.getByRole('navigation', { name: mainNavigation });
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await menu.getByRole('link').first().isVisible()).toBe(true);
  expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0);
  const idle = await page.locator('main button:visible:not([type=submit])').allTextContents();
  expect(idle).toEqual([]);
}
