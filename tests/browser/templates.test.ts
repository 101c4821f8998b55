import { describe, expect, test } from 'vitest';
import { TEMPLATE_NAMES } from '../../scripts/captures/template-list.ts';
import { findTemplate, listTemplates } from '../../scripts/captures/templates.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DIST } from '../support/dist.ts';
import { expectAccessible, expectWithinScreen, listFilled } from './support/accessibility.ts';
import { FIXTURE_TIME, PHONE, useBrowser } from './support/pages.ts';
import { expectReadable, visit } from './support/visit.ts';
import { listViolations } from './support/violations.ts';

const templates = await listTemplates(DIST);
const openPage = useBrowser();

test('the fixture site shows every template', () => {
  expect(templates.map(({ name }) => name)).toEqual(TEMPLATE_NAMES);
});

describe.each(templates)('$name ($path)', (template) => {
  test('asks nobody else, can be used by everybody, and stays within the screen', async () => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(FIXTURE_TIME);
    await visit(page, template);
    expect((await listFilled(page)).filter(({ hasBox }) => !hasBox)).toEqual([]);
    await expectAccessible(page);
    await expectWithinScreen(page);
  });

  test('can be read without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await expectReadable(page, template);
  });
});

test('a page holds something that is filled like a button', async () => {
  const page = await openPage();
  const { path } = await findTemplate('resource: texte', DIST);
  await page.goto(path);
  expect((await listFilled(page)).length).toBeGreaterThan(0);
});

describe('what a visitor opens has no violation either', () => {
  test.each(['light', 'dark'] as const)('the menu of a small screen, %s', async (colorScheme) => {
    const page = await openPage({ viewport: PHONE, colorScheme, reducedMotion: 'reduce' });
    await page.goto(routes.home);
    await page.getByRole('button', { name: strings.site.menu, exact: true }).click();
    await page.getByRole('link', { name: strings.menu.agenda, exact: true }).first().waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});
