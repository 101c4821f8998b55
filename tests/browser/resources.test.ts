import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { countOf } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { listViolations } from './support/violations.ts';

const openPage = useBrowser();
const album = (await findTemplate('resource: photo', DIST)).path;
const labels = strings.resource;

const viewerOf = (page: Page) => page.getByRole('dialog', { name: labels.viewer });
const thumbnailOf = (page: Page, number: number) => page.locator(`#photo-${String(number)} a`);
const positionOf = (page: Page) => viewerOf(page).locator('[data-viewer-place]');
const hashOf = (page: Page) => new URL(page.url()).hash;
const hasFocus = (element: Locator) => element.evaluate((it) => it === document.activeElement);

/** The album, with how many pictures it holds. */
async function openAlbum(options?: Parameters<typeof openPage>[0], hash = '') {
  const page = await openPage(options);
  await page.goto(album + hash);
  const total = await page.locator('figure[id^="photo-"]').count();
  expect(total).toBeGreaterThanOrEqual(3);
  const place = (number: number) => labels.photoPlace(number, total);
  return { page, total, place };
}

describe('the viewer of an album', () => {
  test('is led by the keyboard, and gives the focus back to the picture last seen', async () => {
    const { page, total, place } = await openAlbum();
    await thumbnailOf(page, 1).focus();
    await page.keyboard.press('Enter');
    await viewerOf(page).waitFor();
    await expect.poll(() => positionOf(page).innerText()).toBe(place(1));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => positionOf(page).innerText()).toBe(place(2));
    await page.keyboard.press('End');
    await expect.poll(() => positionOf(page).innerText()).toBe(place(total));
    await page.keyboard.press('ArrowRight');
    expect(await positionOf(page).innerText()).toBe(place(total));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await viewerOf(page).waitFor({ state: 'hidden' });
    await expect.poll(() => hasFocus(thumbnailOf(page, 2))).toBe(true);
    await expect.poll(() => hashOf(page)).toBe('');
  });

  test('says each picture: its place, its caption, its credit', async () => {
    const { page, place } = await openAlbum();
    await thumbnailOf(page, 1).click();
    await viewerOf(page).getByRole('button', { name: labels.nextPhoto }).click();
    const lines = page.locator('#photo-2 figcaption > span');
    const caption = ((await lines.nth(1).textContent()) ?? '').trim().replace(/\.$/, '');
    await expect
      .poll(() => viewerOf(page).getByRole('status').textContent())
      .toContain(`${place(2)}. ${caption}. ${strings.article.credit}`);
    const shown = viewerOf(page).getByRole('img');
    expect(await shown.getAttribute('alt')).toBe(
      await page.locator('#photo-2 img').getAttribute('alt'),
    );
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1280);
  });

  test('stays where it is at the ends, without losing the focus', async () => {
    const { page, place } = await openAlbum({}, '#photo-1');
    const previous = viewerOf(page).getByRole('button', { name: labels.previousPhoto });
    expect(await previous.getAttribute('aria-disabled')).toBe('true');
    await previous.focus();
    await page.keyboard.press('Enter');
    expect(await positionOf(page).innerText()).toBe(place(1));
    expect(await hasFocus(previous)).toBe(true);
  });

  test('is one step of the history, however many pictures were seen: back closes it', async () => {
    const { page } = await openAlbum();
    await thumbnailOf(page, 1).click();
    await viewerOf(page).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hashOf(page)).toBe('#photo-3');
    await page.goBack();
    await viewerOf(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe(album);
    await expect.poll(() => hashOf(page)).toBe('');
    await expect.poll(() => hasFocus(thumbnailOf(page, 3))).toBe(true);
    await page.goForward();
    await viewerOf(page).waitFor();
  });

  test('opens by the address of a picture, and leaves the album behind when it closes', async () => {
    const { page, place } = await openAlbum({}, '#photo-2');
    await viewerOf(page).waitFor();
    await expect.poll(() => positionOf(page).innerText()).toBe(place(2));
    await viewerOf(page).getByRole('button', { name: labels.closeViewer }).click();
    await viewerOf(page).waitFor({ state: 'hidden' });
    // The dialog is hidden before it says that it was closed.
    await expect.poll(() => page.url().endsWith(album)).toBe(true);
    const overflow = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    await expect.poll(overflow).toBe('visible');
  });

  test('follows a swipe, and does not read a tap as one', async () => {
    const { page, place } = await openAlbum({ viewport: PHONE, hasTouch: true }, '#photo-2');
    const stage = viewerOf(page).locator('[data-viewer-stage]');
    const move = async (from: number, to: number) => {
      const at = { clientY: 300, pointerType: 'touch', bubbles: true };
      await stage.dispatchEvent('pointerdown', { ...at, clientX: from });
      await stage.dispatchEvent('pointerup', { ...at, clientX: to });
    };
    await move(300, 120);
    await expect.poll(() => positionOf(page).innerText()).toBe(place(3));
    await move(120, 140);
    expect(await positionOf(page).innerText()).toBe(place(3));
    await move(60, 250);
    expect(await positionOf(page).innerText()).toBe(place(2));
  });

  test.each([
    ['reduce', true],
    ['no-preference', false],
  ] as const)(
    'where the visitor says "%s" of motion, stands still: %s',
    async (motion, isStill) => {
      const { page } = await openAlbum({ reducedMotion: motion }, '#photo-2');
      await viewerOf(page).waitFor();
      const picture = viewerOf(page).locator('picture');
      const name = await picture.evaluate((it) => getComputedStyle(it).animationName);
      expect(name === 'none').toBe(isStill);
    },
  );

  test('is not needed: without JavaScript a picture opens by itself, and its address leads to it', async () => {
    const { page } = await openAlbum({ javaScriptEnabled: false }, '#photo-3');
    expect(await viewerOf(page).isVisible()).toBe(false);
    const figure = page.locator('#photo-3');
    const isOnScreen = async () => {
      const { y = -1 } = (await figure.boundingBox()) ?? {};
      return y >= 0 && y < DESKTOP.height;
    };
    await expect.poll(isOnScreen).toBe(true);
    expect(await thumbnailOf(page, 3).getAttribute('href')).toMatch(/\.jpg$/);
  });

  test.each(['light', 'dark'] as const)('has no violation when open, %s', async (colorScheme) => {
    const { page } = await openAlbum({ colorScheme, reducedMotion: 'reduce' }, '#photo-2');
    await viewerOf(page).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await listViolations(page)).toEqual([]);
  });
});

describe('the reference of a document', () => {
  const citation = strings.citation;

  test('is copied with its address, and said to be', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { path } = await findTemplate('resource: texte', DIST);
    await page.goto(path);
    const block = page.getByRole('region', { name: citation.title });
    await block.getByRole('button', { name: citation.copy }).click();
    await block.getByText(citation.copied, { exact: true }).waitFor();
    const shown = await block.getByRole('paragraph').first().innerText();
    expect(shown).toContain(path);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });
});

describe('the facets of the resource centre', () => {
  const listOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
  const items = (page: Page) => page.locator('[data-resource]').filter({ visible: true });
  const valuesOf = (page: Page, name: string) =>
    items(page).evaluateAll(
      (all, key) => all.map((item) => item.getAttribute(key)),
      `data-${name}`,
    );
  const statusOf = (page: Page) => page.locator('[data-resources] [role="status"]');

  test('find what stands on the other pages of the list', async () => {
    const page = await openPage();
    await page.goto(routes.resources);
    expect(await items(page).count()).toBe(20);
    await listOf(page, labels.kind).selectOption('photo');
    await expect.poll(() => statusOf(page).textContent()).not.toBe('');
    const found = await valuesOf(page, 'type');
    await page.goto(routes.resourceType('photo'));
    expect(found).toEqual(Array<string>(await items(page).count()).fill('photo'));
  });

  test('combine, in the list, the count and the address, and are announced', async () => {
    const page = await openPage();
    await page.goto(routes.resources);
    expect(await statusOf(page).textContent()).toBe('');
    await listOf(page, labels.kind).selectOption('texte');
    await expect.poll(() => statusOf(page).textContent()).not.toBe('');
    const years = listOf(page, labels.year);
    await years.focus();
    await years.selectOption('2021');
    await expect.poll(() => valuesOf(page, 'annee')).toEqual(['2021', '2021', '2021']);
    expect(await valuesOf(page, 'type')).toEqual(['texte', 'texte', 'texte']);
    expect(new URL(page.url()).search).toBe('?type=texte&annee=2021');
    await expect.poll(() => statusOf(page).textContent()).toBe(countOf(3, strings.list.resources));
    expect(await hasFocus(years)).toBe(true);
    await page.getByRole('navigation', { name: strings.list.pages }).waitFor({ state: 'hidden' });
  });

  test('come back with the address: reload, back', async () => {
    const page = await openPage();
    await page.goto(routes.resources);
    await listOf(page, labels.year).selectOption('2021');
    await expect
      .poll(async () => new Set(await valuesOf(page, 'annee')))
      .toEqual(new Set(['2021']));
    const count = await items(page).count();
    await page.reload();
    await expect.poll(() => items(page).count()).toBe(count);
    expect(await listOf(page, labels.year).inputValue()).toBe('2021');
    expect(await statusOf(page).textContent()).toBe('');
    await page.goBack();
    await expect.poll(() => items(page).count()).toBe(20);
    expect(await listOf(page, labels.year).inputValue()).toBe('');
  });

  test('that leave nothing say so', async () => {
    const page = await openPage();
    await page.goto(`${routes.resourceType('texte')}?annee=2025&pays=liban`);
    await expect.poll(() => items(page).count()).toBe(0);
    await page.getByText(labels.noneFound).waitFor();
  });

  test('say so when the other pages do not come', async () => {
    const page = await openPage();
    await page.goto(routes.resources);
    await page.route('**/ressources/2/', (route) => route.abort());
    await listOf(page, labels.kind).selectOption('photo');
    await expect.poll(() => statusOf(page).textContent()).toBe(labels.listFailed);
    await page.unroute('**/ressources/2/');
    await listOf(page, labels.kind).selectOption('son');
    await expect.poll(async () => new Set(await valuesOf(page, 'type'))).toEqual(new Set(['son']));
  });

  test('are not offered without JavaScript, where links stand for them', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(routes.resources);
    expect(await listOf(page, labels.kind).isVisible()).toBe(false);
    await page.getByRole('link', { name: labels.typeTitles.photo, exact: true }).first().click();
    await page.waitForURL(`**${routes.resourceType('photo')}`);
  });
});

test('a list of values alone is no wider than one of three', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.goto(routes.resources);
  const width = await page.locator('[data-facets]').evaluate((facets) => {
    const lists = [...facets.querySelectorAll('label')];
    for (const list of lists.slice(1)) list.remove();
    return (lists[0]?.getBoundingClientRect().width ?? NaN) / facets.getBoundingClientRect().width;
  });
  expect(width).toBeLessThan(0.34);
});

test.each([
  ['thematique', 'Toutes'],
  ['pays', 'Tous'],
])('the choice that leaves « %s » open is of the gender of its label', async (name, word) => {
  const page = await openPage();
  await page.goto(routes.resources);
  const choice = page.locator(`select[name="${name}"] option`).first();
  expect(await choice.textContent()).toBe(word);
});
