import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listTemplates } from '../../../scripts/captures/templates.ts';
import { PROJECT } from '../../support/dist.ts';
import { expectWithinScreen } from '../support/accessibility.ts';
import { useBrowser } from '../support/pages.ts';
import { expectReadable, visit } from '../support/visit.ts';
import { listViolations } from '../support/violations.ts';

/** Whatever the content is: the templates that the built site has pages of. */
const templates = await listTemplates(path.join(PROJECT, 'dist'));
const openPage = useBrowser('site');

test('the built site has the pages that any site has', () => {
  const names = templates.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['home', 'agenda', 'countries', 'site map']));
});

describe.each(templates)('$name ($path)', (template) => {
  test('asks nobody else, has no violation, and stays within the screen', async () => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await visit(page, template);
    expect(await listViolations(page)).toEqual([]);
    await expectWithinScreen(page);
  });

  test('can be read without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await expectReadable(page, template);
  });
});
