import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useForgedDesk } from './support/desk-session.ts';
import { ARTICLE, fillArticle, fillEvent, writeArticle } from './support/forge/journey.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();
const { signIn } = useForgedDesk();

test('the desk shows beside the form what readers will see, in the style of the site', async () => {
  const { editor, page } = await signIn();
  const pane = page.locator('iframe').first().contentFrame();
  await editor.begin('articles');
  await fillArticle(editor);
  await editor.write('Les élus ont visité l’école.');
  const title = pane.getByRole('heading', { level: 1 });
  await expect.poll(() => title.textContent()).toBe('Écoles jumelées\u00A0: l’été à l’œuvre');
  await expect.poll(() => pane.locator('.prose').textContent()).toContain('Les élus ont visité');
  const readers = await openPage();
  await readers.goto('/agenda/');
  const fontOf = (heading: Locator) => heading.evaluate((one) => getComputedStyle(one).fontFamily);
  const siteFont = await fontOf(readers.getByRole('heading', { level: 1 }));
  await expect.poll(() => fontOf(title)).toBe(siteFont);

  await fillEvent(editor);
  const facts = pane.locator('dl.facts');
  await expect.poll(() => facts.textContent()).toContain('mardi 14\u00A0juillet 2026');
  expect(await facts.textContent()).toContain('19\u00A0h – 21\u00A0h\u00A030');
});

test('the desk shows a saved draft with its picture, its paragraphs set apart', async () => {
  const { editor, page } = await signIn();
  await writeArticle(editor);
  await editor.open(ARTICLE.kind, ARTICLE.name);
  const pane = page.locator('iframe').first().contentFrame();
  const picture = pane.getByRole('img', { name: 'Deux élues regardent un plan' });
  const widthOf = (image: HTMLImageElement) => image.naturalWidth;
  await expect.poll(() => picture.evaluate(widthOf)).toBe(800);
  const spaceAbove = (one: Element) => Number.parseFloat(getComputedStyle(one).marginBlockStart);
  const heading = pane.getByRole('heading', { name: 'Le chantier' });
  expect(await heading.evaluate(spaceAbove)).toBeGreaterThan(20);
  const paragraph = pane.getByText('Il durera');
  expect(await paragraph.evaluate(spaceAbove)).toBeGreaterThan(5);
});
