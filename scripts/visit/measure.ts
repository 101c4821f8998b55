import type { Browser, CDPSession, Page } from 'playwright-core';

/** A small phone on a slow line: 1.6 Mbit/s, 150 ms, a processor four times slower than this one. */
const SCREEN = { width: 360, height: 740 };
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;

/** What a visit was like, in milliseconds unless it says otherwise. */
export interface Visit {
  /** When the largest part of the first screen was drawn. */
  lcp: number;
  /** How long tasks kept the page from answering once it showed something, beyond 50 ms each. */
  tbt: number;
  /** How much moved by itself, without a unit (layout-instability). */
  cls: number;
  /** Thousands of bytes over the line. */
  kilobytes: number;
  requests: number;
}

/** What the page keeps of itself. */
interface Kept {
  lcp: number;
  tbt: number;
  cls: number;
}

/**
 * Visits a page once as on a small phone, with nothing in its memory.
 * @example visit(browser, 'http://localhost:4321/agenda/') → { lcp: 920, tbt: 14, cls: 0, … }
 */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: SCREEN,
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    locale: 'fr-FR',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const weigh = await slowDown(session);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    const kept = await readKept(page);
    return { ...kept, ...weigh() };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<() => Pick<Visit, 'kilobytes' | 'requests'>> {
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return () => ({ kilobytes: bytes / 1000, requests });
}

/** Runs in the page, before all of its scripts. */
function observe(): void {
  const kept: Kept = { lcp: 0, tbt: 0, cls: 0 };
  Object.assign(globalThis, { kept });
  const follow = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  };
  follow('largest-contentful-paint', ({ startTime }) => (kept.lcp = startTime));
  // Before that there is nothing to answer to, and what a measured browser does for the measure is counted too.
  let firstPaint = Infinity;
  const tasks: PerformanceEntry[] = [];
  const block = (entries: readonly PerformanceEntry[]) => {
    for (const { startTime, duration } of entries) {
      if (startTime >= firstPaint) kept.tbt += Math.max(0, duration - 50);
    }
  };
  follow('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    firstPaint = startTime;
    block(tasks.splice(0));
  });
  follow('longtask', (task) => {
    if (firstPaint === Infinity) tasks.push(task);
    else block([task]);
  });
  follow('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') kept.cls += entry.value;
  });
}

async function readKept(page: Page): Promise<Kept> {
  const value: unknown = await page.evaluate('globalThis.kept');
  if (typeof value !== 'object' || value === null) throw new Error('The page kept nothing.');
  const read = (name: string) => Number(new Map(Object.entries(value)).get(name));
  return { lcp: read('lcp'), tbt: read('tbt'), cls: read('cls') };
}
