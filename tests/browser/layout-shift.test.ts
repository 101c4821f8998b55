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

test('a page that moves would be seen', async () => {
  const page = await openPage();
  await page.goto(routes.contact);
  await page.evaluate(() => {
    document.querySelector('main')?.before('Un bandeau venu trop tard');
  });
  expect(await sumShifts(page)).toBeGreaterThan(NOTHING);
});
