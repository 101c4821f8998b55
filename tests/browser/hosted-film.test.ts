import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DESKTOP, PHONE, useBrowser } from './support/pages.ts';
import { listViolations } from './support/violations.ts';

const labels = strings.film;
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv';

/** A film of each kind of host, and its page. */
const HOSTED = [
  {
    name: 'YouTube',
    slug: 'film-youtube',
    url: 'https://www.youtube.com/watch?v=abcDEF_-123&list=PL1',
    host: 'www.youtube-nocookie.com',
    embed: 'https://www.youtube-nocookie.com/embed/abcDEF_-123',
    moment: 'https://www.youtube.com/watch?v=abcDEF_-123&t=75s',
  },
  {
    name: 'video.exemple.org',
    slug: 'film-peertube',
    url: `https://video.exemple.org/w/${SHORT}`,
    host: 'video.exemple.org',
    embed: `https://video.exemple.org/videos/embed/${SHORT}?p2p=0`,
    moment: `https://video.exemple.org/w/${SHORT}?start=75s`,
  },
];

const UNKNOWN = { slug: 'film-ailleurs', url: 'https://www.exemple.org/nos-films/eau' };
const openPage = useBrowser();

const pathOf = (slug: string) => routes.resource({ year: '2026', slug });
const buttonOf = (page: Page, name: string) =>
  page.getByRole('button', { name: labels.loadFrom(name), exact: true });

/** Every host but ours that is asked, answered here: nothing leaves the machine. */
async function answerForOthers(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.origin !== inject('fixture'),
    async (route) => {
      asked.push(route.request().url());
      const body = '<!doctype html><html lang="fr"><title>Lecteur</title><button>Lire</button>';
      await route.fulfill({ contentType: 'text/html', body });
    },
  );
  return asked;
}

describe.each(HOSTED)('a film on $name', ({ name, slug, url, host, embed, moment }) => {
  test('is asked of nobody before a click, then of this host alone', async () => {
    const page = await openPage();
    const asked = await answerForOthers(page);
    await page.goto(pathOf(slug), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByText(labels.warning(name)).isVisible()).toBe(true);
    await buttonOf(page, name).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Lire' }).waitFor();
    expect(asked).toEqual([embed]);
    expect(asked.map((address) => new URL(address).host)).toEqual([host]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('is loaded with the keyboard, which then is in the player', async () => {
    const page = await openPage();
    await answerForOthers(page);
    await page.goto(pathOf(slug));
    const button = buttonOf(page, name);
    await button.focus();
    const described = await button.getAttribute('aria-describedby');
    expect(await page.locator(`#${String(described)}`).textContent()).toBe(labels.warning(name));
    await page.keyboard.press('Enter');
    const frame = page.locator('iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Lire' }).waitFor();
    await expect
      .poll(() => frame.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await frame.getAttribute('title')).toContain(`Lecteur ${name}`);
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(await frame.getAttribute('allow')).not.toContain('autoplay');
  });

  test.each([PHONE, DESKTOP])('moves nothing as it comes ($width px)', async (viewport) => {
    const page = await openPage({ viewport });
    await answerForOthers(page);
    await page.goto(pathOf(slug));
    await page.evaluate(() => document.fonts.ready);
    const below = page.getByText(labels.warning(name));
    const before = await below.boundingBox();
    await buttonOf(page, name).click();
    await page.locator('iframe').waitFor();
    expect(await below.boundingBox()).toEqual(before);
  });

  test('is a link to its host without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(pathOf(slug));
    const link = page.getByRole('link', { name: labels.watchAt(name), exact: true });
    expect(await link.getAttribute('href')).toBe(url);
    expect(await page.locator('[data-hosted-film] button').isVisible()).toBe(false);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('has its words here, by speaker, with times that lead to the host', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(pathOf(slug));
    const passages = page.locator('.passage');
    expect(await passages.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['t-2', 't-75']);
    expect(await passages.first().locator('strong').textContent()).toMatch(/^Ana\s:/);
    const time = passages.nth(1).locator('a.time');
    expect(await time.getAttribute('href')).toBe(moment);
    expect(await time.getAttribute('data-seek')).toBeNull();
    const chapter = page.getByRole('link', { name: /^1:15\s+L’eau$/ });
    expect(await chapter.getAttribute('href')).toBe(moment);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const page = await openPage({
      colorScheme,
      viewport: PHONE,
      reducedMotion: 'reduce',
    });
    await answerForOthers(page);
    await page.goto(pathOf(slug));
    expect(await listViolations(page)).toEqual([]);
    await buttonOf(page, name).click();
    await page.locator('iframe').waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});

describe('a film on a site that has no player to share', () => {
  test('is a link, and promises its words for a day', async () => {
    const page = await openPage();
    const asked = await answerForOthers(page);
    await page.goto(pathOf(UNKNOWN.slug), { waitUntil: 'networkidle' });
    const link = page.getByRole('link', { name: labels.watchAt('www.exemple.org'), exact: true });
    expect(await link.getAttribute('href')).toBe(UNKNOWN.url);
    expect(await page.getByRole('button', { name: /Charger/ }).count()).toBe(0);
    expect(await page.locator('template iframe').count()).toBe(0);
    const promise = page.getByText('Transcription prévue pour le 15 janvier 2027.');
    expect(await promise.isVisible()).toBe(true);
    const contact = page.getByRole('link', { name: strings.sound.askForTranscript });
    expect(await contact.getAttribute('href')).toBe(routes.contact);
    expect(asked).toEqual([]);
  });
});
