import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { DIST } from '../support/dist.ts';
import { sumShifts } from './support/layout-shift.ts';
import { DESKTOP, FIXTURE_TIME, PHONE, useBrowser } from './support/pages.ts';
import { findTemplate } from '../../scripts/captures/templates.ts';

/** Below what any eye or tool sees: the score of half a pixel's rounding. */
const NOTHING = 0.001;

const templates = await Promise.all(
  [
    'home',
    'article with a table',
    'event that stands',
    'event of several sessions',
    'list of articles',
    'resource: video',
    'resource: photo',
    'resource: son',
    'resource: texte',
    'type of resource',
    'search before a question',
    'search with results',
    'not found',
  ].map(async (name) => findTemplate(name, DIST)),
);
const openPage = useBrowser();

describe.each([PHONE, DESKTOP])('at $width px, nothing moves while it loads', (viewport) => {
  test.each(templates)('$name', async ({ path, isComplete }) => {
    // Elsewhere, the page of an event adds its hours there.
    const page = await openPage({ viewport, timezoneId: 'Europe/Paris' });
    await page.clock.setFixedTime(FIXTURE_TIME);
    await page.goto(path);
    await isComplete?.(page);
    expect(await sumShifts(page)).toBeLessThanOrEqual(NOTHING);
  });
});

/** No frame comes before the style is there: with the second one, the first is drawn. */
async function waitUntilDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Lets the fonts of a page come once it shows something without them. */
async function openBeforeFonts(page: Page, path: string): Promise<void> {
  const shown = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await shown.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await waitUntilDrawn(page);
  shown.resolve(undefined);
}

describe('at 360 px, nothing moves where fonts come after the text', () => {
  const texts = templates.filter(({ isComplete }) => isComplete === undefined);

  test.each(texts)('$name', async ({ path }) => {
    const page = await openPage({ viewport: PHONE, timezoneId: 'Europe/Paris' });
    await page.clock.setFixedTime(FIXTURE_TIME);
    await openBeforeFonts(page, path);
    expect(await sumShifts(page)).toBeLessThanOrEqual(NOTHING);
  });
});

/** The names of the fonts that draw an element, as they say themselves. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

test('a page that is opened once fonts are there shows the letters of the site', async () => {
  const page = await openPage();
  await page.goto(routes.home);
  await page.evaluate(async () => document.fonts.ready);
  // What a browser keeps comes in time, unless the machine is too busy for it: the next page has it then.
  const letters = async () => {
    await page.goto(routes.contact);
    return [await fontsOf(page, 'h1'), await fontsOf(page, 'main p')].join();
  };
  await expect.poll(letters).toMatch(/^Newsreader[^,]*,Source Sans[^,]*$/);
});

test('a page that moves would be seen', async () => {
  const page = await openPage();
  await page.goto(routes.contact);
  await waitUntilDrawn(page);
  await page.evaluate(() => {
    document.querySelector('main')?.before('Un bandeau venu trop tard');
  });
  expect(await sumShifts(page)).toBeGreaterThan(NOTHING);
});
