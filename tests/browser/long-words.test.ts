import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findTemplate, listTemplates } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { expectWithinScreen } from './support/accessibility.ts';
import { FIXTURE_TIME, useBrowser } from './support/pages.ts';
import { visit } from './support/visit.ts';

const openPage = useBrowser();

/** 45 letters and a hundred characters of code: more than a line of 320 pixels holds. */
const WORD = 'Anticonstitutionnellementinternationalisation';
const CODE = 'curl --silent https://www.exemple.org/'.padEnd(100, 'x');

/** What the interface keeps on one line is its own to keep short. */
const OF_INTERFACE =
  '.unbroken, .tag, .button, .hidden-visually, time, button, select, svg, table, [data-results] .title-link > span';

/** Puts the word at the head of every text that an editor may have written. */
async function lengthen(page: Page): Promise<number> {
  return page.evaluate(
    ([word, interfaceParts]) => {
      const parts = document.querySelectorAll('main :is(h1, h2, h3, h4, p, dd, li, figcaption)');
      const texts = [...parts].flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const found: Node[] = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        return found.filter(
          (text) =>
            /\p{L}{3}/u.test(text.textContent ?? '') &&
            text.parentElement?.closest(interfaceParts) === null,
        );
      });
      for (const text of new Set(texts)) text.textContent = `${word} ${text.textContent ?? ''}`;
      return texts.length;
    },
    [WORD, OF_INTERFACE] as const,
  );
}

describe.each(await listTemplates(DIST))('$name ($path)', (template) => {
  test('a word longer than a phone is wide turns, and the page stays within the screen', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(FIXTURE_TIME);
    await visit(page, template);
    expect(await lengthen(page)).toBeGreaterThan(0);
    await expectWithinScreen(page);
  });
});

test('a block of code turns its lines that are too long', async () => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto((await findTemplate('article with a table', DIST)).path);
  await page
    .locator('.prose')
    .first()
    .evaluate((prose, code) => {
      const added = prose.appendChild(document.createElement('pre'));
      added.innerHTML = `<code>${code}\nfin</code>`;
    }, CODE);
  await expectWithinScreen(page);
});
