import { expect, test } from 'vitest';
import { countOf } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';

const openPage = useBrowser('fixture');

test('the list of countries is filtered by name, whatever the accents, and says how many are left', async () => {
  const page = await openPage();
  await page.goto(routes.countries);
  const field = page.getByLabel(strings.term.nameFilter);
  await field.fill('perou');
  const names = page.locator('[data-named]:visible');
  await expect.poll(() => names.count()).toBe(1);
  expect(await names.getAttribute('data-named')).toBe('Pérou');
  expect(await page.locator('[data-name-filter] [role=status]').textContent()).toBe(
    countOf(1, strings.term.names),
  );
  expect(await page.locator('[data-named-group]:visible').count()).toBe(1);
  await field.fill('atlantide');
  await expect.poll(() => page.getByText(strings.term.noName).isVisible()).toBe(true);
  await field.fill('');
  await expect.poll(() => names.count()).toBeGreaterThan(5);
});

test('a region is seen from near by a plain link, reached with the keyboard', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto(routes.countries);
  const { id, name } = strings.term.regions['near-east'];
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${routes.countries}#${id}`);
  await expect.poll(() => page.locator(`#${id}:target svg`).isVisible()).toBe(true);
  const stops = await page
    .locator('svg a')
    .evaluateAll((links) => new Set(links.map((link) => link.tabIndex)).size);
  expect(stops).toBe(1);
});

test('on a phone the regions take the place of the world, and Lebanon can be touched', async () => {
  const page = await openPage({ viewport: PHONE });
  await page.goto(routes.countries);
  const maps = page.locator('svg.linked-map:visible');
  expect(await maps.count()).toBe(await page.locator('figure svg.linked-map').count());
  const lebanon = page.locator(`figure a[data-country=LB]`);
  const { width = 0, height = 0 } = (await lebanon.boundingBox()) ?? {};
  expect(Math.max(width, height)).toBeGreaterThanOrEqual(24);
});

test('the key and the field of names stand before the first list, the map of a region beside its own', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto(routes.countries);
  const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y;
  const [key, field, list] = await Promise.all(
    ['.legend', '[data-name-filter] input', '[data-named-group] ul'].map(topOf),
  );
  expect(key).toBeLessThan(list ?? 0);
  expect(field).toBeLessThan(list ?? 0);
  const placed = await page.locator('[data-named-group] figure').evaluateAll((figures) =>
    figures.map((figure) => {
      const near = [...figure.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
      const group = figure.closest('[data-named-group]');
      return near.filter((href) => group?.querySelector(`ul a[href="${href ?? ''}"]`) !== null);
    }),
  );
  expect(placed.length).toBeGreaterThan(1);
  for (const listed of placed) expect(listed).not.toEqual([]);
});

test('local governments stand by region, in the order of their places, each with its level', async () => {
  const page = await openPage();
  await page.goto(routes.localGovernments);
  const jumps = page.getByRole('navigation', { name: strings.term.frenchRegions });
  const regions = await jumps.getByRole('link').allTextContents();
  expect(regions.map((name) => name.replace(/\s+\d+\s*$/, '').trim())).toEqual([
    'Bretagne',
    'Occitanie',
    strings.term.otherRegion,
  ]);
  await jumps.getByRole('link', { name: 'Occitanie' }).press('Enter');
  await expect.poll(() => page.locator('h2:target').textContent()).toBe('Occitanie');
  const known = page.locator('[data-named-group]:has(:target) li');
  expect(await known.getAttribute('data-named')).toBe('Val-des-Moulins Agglomération');
  expect(await known.textContent()).toContain(strings.term.levels.epci);
});
