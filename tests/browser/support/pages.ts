import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../scripts/browser/launch.ts';

/** Small screens and large ones, as CSS pixels. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * One browser for a test file.
 * @returns what opens a page of the built site with nothing in its memory, closed with the test
 */
export function useBrowser(): OpenPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options) => {
    if (browser === undefined) throw new Error('The browser starts with the first test.');
    const context = await browser.newContext({
      baseURL: inject('site'),
      locale: 'fr-FR',
      viewport: DESKTOP,
      ...options,
    });
    onTestFinished(async () => {
      await context.close();
    });
    return context.newPage();
  };
}
