import type { Page, Request } from 'playwright-core';

/** What pages asked of others or left in the browser, each as a line that names it. */
interface Traces {
  foreignRequests: string[];
  cookies: string[];
  storage: string[];
}

/**
 * Visits pages one after the other in one browser, as somebody who reads each to its end, and notes what
 * they ask of other hosts and what they leave behind.
 * @param page with nothing in its memory, whose `baseURL` is the site
 * @example await crawl(page, ['/', '/agenda/']) → { foreignRequests: [], cookies: [], storage: [] }
 */
export async function crawl(page: Page, paths: readonly string[]): Promise<Traces> {
  const traces: Traces = { foreignRequests: [], cookies: [], storage: [] };
  const note = (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && origin !== new URL(page.url()).origin && !request.isNavigationRequest()) {
      traces.foreignRequests.push(`${page.url()} : ${request.url()}`);
    }
  };
  page.context().on('request', note);
  for (const path of paths) {
    await page.goto(path);
    await readToTheEnd(page);
    for (const name of await listStored(page)) traces.storage.push(`${path} : ${name}`);
  }
  for (const { name, domain } of await page.context().cookies()) {
    traces.cookies.push(`${domain} : ${name}`);
  }
  return traces;
}

/** Loads what waits for its reader to scroll. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
}

/** The names of all that the site keeps in the browser. */
async function listStored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
}
