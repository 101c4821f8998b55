import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import { contrastOf } from './support/contrast.ts';
import { DESKTOP, FIXTURE_TIME, useBrowser } from './support/pages.ts';

const openPage = useBrowser();

/** The alert of the fixture site, which takes a part of the first screen, is over by then. */
const AFTER_ALERT = Date.parse('2026-03-06T12:00:00Z');

async function openHome(time = FIXTURE_TIME): Promise<Page> {
  const page = await openPage({ viewport: DESKTOP });
  await page.clock.setFixedTime(time);
  await page.goto(routes.home);
  return page;
}

const sectionOf = (page: Page, name: string): Locator => page.getByRole('region', { name });

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('This part of the page is not drawn.');
  return box.y + box.height;
}

/** Where the lowest of them ends. */
const endOf = async (parts: Locator): Promise<number> =>
  Math.max(...(await Promise.all((await parts.all()).map(bottomOf))));

const hrefsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

describe('the first screen, 1280 × 800', () => {
  test('holds the lead article and its picture', async () => {
    const page = await openHome(AFTER_ALERT);
    const lead = page.locator('main article').first();
    expect(await bottomOf(lead.getByRole('heading').getByRole('link'))).toBeLessThanOrEqual(800);
    const picture = lead.locator('img');
    expect(await bottomOf(picture)).toBeLessThanOrEqual(800);
    expect(await picture.evaluate((image) => image.getBoundingClientRect().width)).toBeGreaterThan(
      300,
    );
  });

  test('holds the other headlines', async () => {
    const page = await openHome(AFTER_ALERT);
    const titles = page.locator('.headlines').getByRole('heading').getByRole('link');
    expect(await titles.count()).toBe(site.home.headlines - 1);
    expect(await endOf(titles)).toBeLessThanOrEqual(800);
  });

  test('holds the next dates of the agenda, as many as there are to show', async () => {
    const page = await openHome(AFTER_ALERT);
    const rows = sectionOf(page, strings.home.agenda).getByRole('listitem');
    const count = await rows.count();
    const end = await endOf(rows);
    await page.goto(routes.agenda);
    const announced = await page.locator('main .events > li:visible').count();
    expect(count).toBe(Math.min(site.home.events, announced));
    expect(end).toBeLessThanOrEqual(800);
  });

  test('tells each story once, the alert included', async () => {
    const page = await openHome();
    const shown = page.locator('.front').getByRole('link');
    const alerts = page.getByRole('complementary', { name: strings.site.alert });
    const hrefs = [...(await hrefsOf(shown)), ...(await hrefsOf(alerts.getByRole('link')))];
    const stories = hrefs.filter((href) => href !== routes.agenda);
    expect(stories.length).toBeGreaterThanOrEqual(site.home.headlines + site.home.events);
    expect(new Set(stories).size).toBe(stories.length);
  });
});

describe('the streams of news', () => {
  const DAY = 86_400_000;
  const streams = Object.entries(site.home.streams);

  test.each(streams)('%s: %i articles, or one link when it is quiet', async (section, size) => {
    const page = await openHome();
    const builtOn = await page.locator('.updated time').getAttribute('datetime');
    const [stream] = await page.locator(`section:has(> #flux-${section})`).all();
    if (builtOn === null || stream === undefined) throw new Error('The home page lacks a part.');
    const shown = await stream.getByRole('article').count();
    const links = await hrefsOf(stream.locator('.all > a, p:not(.all) > a'));
    expect(links).toEqual([routes.section(section)]);

    await page.goto(routes.section(section));
    const latest = await page.locator('main article time').first().getAttribute('datetime');
    const days = (Date.parse(builtOn) - Date.parse(latest ?? '')) / DAY;
    expect(shown).toBe(days > site.home.quietAfterDays ? 0 : size);
  });
});

test('four tiles lead to the types of resources and to the latest of each', async () => {
  const page = await openHome();
  const tiles = sectionOf(page, strings.home.resources).getByRole('listitem');
  const types = Object.keys(strings.resource.types);
  expect(await hrefsOf(tiles.getByRole('heading').getByRole('link'))).toEqual(
    types.map(routes.resourceType),
  );
  const latest = await hrefsOf(tiles.locator('p > a'));
  expect(latest).toHaveLength(types.length);
  for (const href of latest) expect((await page.request.get(href)).status(), href).toBe(200);
});

describe('the map of the world', () => {
  const mapOf = (page: Page) => sectionOf(page, strings.home.world).locator('svg');

  test('leads each country to a page', async () => {
    const page = await openHome();
    const hrefs = await hrefsOf(mapOf(page).locator('a'));
    expect(hrefs.length).toBeGreaterThanOrEqual(7);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  });

  test.each([
    ['country groups', 'svg a.group', strings.home.worldGroups],
    ['other countries', 'svg a:not(.group)', strings.home.worldPartners],
  ])('has a text alternative that names the same %s', async (_name, drawn, title) => {
    const page = await openHome();
    const world = sectionOf(page, strings.home.world);
    const links = world.locator(drawn);
    const written = world.locator(`h3:text-is("${title}") + ul a`);
    expect((await hrefsOf(links)).length).toBeGreaterThan(0);
    expect(await hrefsOf(written)).toEqual(await hrefsOf(links));
    const namesOf = async (found: Locator) =>
      (await found.allTextContents()).map((name) => name.trim());
    expect(await namesOf(written)).toEqual(await namesOf(links));
  });

  test('leaves keyboards and screen readers to its text alternative', async () => {
    const page = await openHome();
    const stops = await mapOf(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.tabIndex));
    expect(new Set(stops)).toEqual(new Set([-1]));
    expect(await mapOf(page).getByRole('link').count()).toBe(0);
  });

  test('tells the two kinds of country by a pattern', async () => {
    const page = await openHome();
    const fillsOf = async (links: string) => {
      const lands = mapOf(page).locator(`${links} > path`);
      return new Set(
        await lands.evaluateAll((all) => all.map((land) => getComputedStyle(land).fill)),
      );
    };
    expect([...(await fillsOf('a:not(.group)'))]).toEqual([expect.stringMatching(/^url\(/)]);
    expect([...(await fillsOf('a.group'))]).toEqual([expect.stringMatching(/^rgb\(/)]);
    const keys = sectionOf(page, strings.home.world).locator('figcaption .key');
    const images = await keys.evaluateAll((all) =>
      all.map((key) => getComputedStyle(key, '::before').backgroundImage),
    );
    expect(images).toEqual(['none', expect.stringMatching(/gradient/)]);
  });

  test.each(['light', 'dark'] as const)(
    '%s: the country that is pointed at stands out, and so does the one with the focus',
    async (colorScheme) => {
      const page = await openPage({ colorScheme });
      await page.goto(routes.home);
      const map = mapOf(page);
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      const land = (await paintOf(map.locator('.land'))).fill;
      const blue = (await paintOf(map.locator('a.group > path').first())).fill;
      for (const link of ['a.group', 'a:not(.group)'].map((kind) => map.locator(kind).last())) {
        for (const pointOut of [() => pointAt(page, link), () => link.focus()]) {
          await pointOut();
          const leastContrast = async () => {
            const { fill, stroke } = await paintOf(link.locator('path'));
            const pairs = [contrastOf(fill, blue), contrastOf(fill, paper)];
            return Math.min(...pairs, contrastOf(stroke, land));
          };
          await expect.poll(leastContrast).toBeGreaterThanOrEqual(3);
          await link.locator('text').waitFor();
          await page.mouse.move(0, 0);
        }
        await link.blur();
        await link.locator('text').waitFor({ state: 'hidden' });
      }
    },
  );
});

const paintOf = (shape: Locator) =>
  shape.evaluate((found) => {
    const { fill, stroke } = getComputedStyle(found);
    return { fill, stroke };
  });

/** Moves the mouse onto a shape, whose middle may lie outside it. */
async function pointAt(page: Page, shape: Locator): Promise<void> {
  await shape.scrollIntoViewIfNeeded();
  const { x, y } = await shape.evaluate((found) => {
    const { left, top, width, height } = found.getBoundingClientRect();
    const steps = Array.from({ length: 40 }, (_, step) => (step + 0.5) / 40);
    const points = steps.flatMap((right) =>
      steps.map((down) => ({ x: left + width * right, y: top + height * down })),
    );
    const within = points.find((point) =>
      found.contains(document.elementFromPoint(point.x, point.y)),
    );
    if (within === undefined) throw new Error('The shape is covered.');
    return within;
  });
  await page.mouse.move(x, y);
}

test.each([
  [600, 2],
  [768, 2],
  [1024, 1],
  [1920, 1],
])('at %i points the types of resources stand in %i full rows', async (width, rows) => {
  const page = await openPage({ viewport: { width, height: 800 } });
  await page.goto(routes.home);
  const tiles = sectionOf(page, strings.home.resources).locator('ul > li');
  const tops = await tiles.evaluateAll((found) =>
    found.map((tile) => tile.getBoundingClientRect().top),
  );
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(rows);
});
