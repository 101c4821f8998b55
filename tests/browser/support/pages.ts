import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { FIXTURE_EPOCH } from '../../support/fixture-place.ts';

/** Small screens and large ones, as CSS pixels. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** When the fixture site is built, for the clock of its visitors. */
export const FIXTURE_TIME = FIXTURE_EPOCH * 1000;

/** How long a page may take to do what it is asked, on a machine that is busy with something else. */
const TIMEOUT_MS = 90_000;

type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * The browser of all test files, on the fixture site or on the built one.
 * @returns what opens a page of that site with nothing in its memory, closed with the test
 * @example const openPage = useBrowser();
 *   // then, in a test: const page = await openPage({ javaScriptEnabled: false });
 */
export function useBrowser(site: 'fixture' | 'site' = 'fixture'): OpenPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options) => {
    if (browser === undefined) throw new Error('The browser is there with the first test.');
    const context = await browser.newContext({
      baseURL: inject(site),
      locale: 'fr-FR',
      viewport: DESKTOP,
      ...options,
    });
    context.setDefaultTimeout(TIMEOUT_MS);
    onTestFinished(async () => {
      await context.close();
    });
    return context.newPage();
  };
}
