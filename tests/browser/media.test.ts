import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { parseWebVtt } from '../../src/lib/web-vtt.ts';
import { DESKTOP, FIXTURE_TIME, PHONE, useBrowser } from './support/pages.ts';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { listViolations } from './support/violations.ts';

const sound = await findTemplate('resource: son', DIST);
const film = await findTemplate('resource: video', DIST);
const openPage = useBrowser();

const PLAYER = '[data-player]';
const CHAPTER = 'a[data-chapter]';
const CURRENT = `${CHAPTER}[aria-current="true"]`;
const PASSAGE = '.passage';
const SPOKEN = `${PASSAGE}[data-spoken]`;

/** What the player of a page says of itself. */
const stateOf = (page: Page) =>
  page.locator(PLAYER).evaluate((player) => {
    if (!(player instanceof HTMLMediaElement)) throw new Error('This is no player.');
    const { currentTime, paused, readyState, error } = player;
    return { currentTime, paused, readyState, error: error?.message };
  });

/** Waits until the sound is heard, from a moment on; a browser that cannot play it fails here. */
async function waitForSound(page: Page, from: number): Promise<void> {
  let state = await stateOf(page);
  await expect
    .poll(async () => {
      state = await stateOf(page);
      return state.currentTime;
    })
    .toBeGreaterThan(from);
  expect(state).toMatchObject({ paused: false, error: undefined });
  expect(state.currentTime).toBeLessThan(from + 20);
}

/** The seconds to which a link leads. */
async function secondsOf(page: Page, selector: string, index: number): Promise<number> {
  return Number(await page.locator(selector).nth(index).getAttribute('data-seek'));
}

const spokenSecond = async (page: Page) =>
  Number(await page.locator(SPOKEN).getAttribute('data-passage'));

describe('the recording', () => {
  test('is not asked for before the visitor wants it, then it is', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\.mp[34]$/.test(new URL(request.url()).pathname)) asked.push(request.url());
    });
    await page.goto(sound.path, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await page.locator(CHAPTER).first().click();
    await waitForSound(page, 0);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('has a name for those who do not see its page', async () => {
    for (const [path, name] of [
      [sound.path, 'Écouter'],
      [film.path, 'Regarder'],
    ] as const) {
      const page = await openPage();
      await page.goto(path);
      expect(await page.locator(PLAYER).getAttribute('aria-label')).toMatch(
        new RegExp(`^${name}\u00A0: \\S`),
      );
    }
  });
});

/** What moved on a page since it began to load: its score, and the elements of the page themselves. */
const listShifts = (page: Page) =>
  page.evaluate(async () => {
    const shifts: { value: number; moved: string[] }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || !('sources' in entry) || !Array.isArray(entry.sources)) continue;
        const nodes = entry.sources.map((source: { node: Node | null }) => source.node);
        const moved = nodes.flatMap((node) => (node === null ? [] : [node.nodeName]));
        shifts.push({ value: Number(entry.value), moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return shifts;
  });

test.each([PHONE, DESKTOP])(
  'nothing of a sound’s page moves while it loads ($width px)',
  async (viewport) => {
    const page = await openPage({ viewport });
    // Letters that come late are judged on the other pages; here it is the player.
    await page.route('**/*.woff2', (route) => route.abort());
    // At any other hour the alert of the fixture site would leave.
    await page.clock.setFixedTime(FIXTURE_TIME);
    await page.goto(sound.path);
    const shifts = await listShifts(page);
    expect(shifts.flatMap(({ moved }) => moved)).toEqual([]);
    // The browser draws the inside of its own player in two steps; no node of the page is in it.
    expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.01);
  },
);

test('a moment is reached without the recording being fetched whole', async () => {
  const page = await openPage();
  const ranges: (string | undefined)[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.mp3')) ranges.push(response.headers()['content-range']);
  });
  await page.goto(sound.path);
  const start = await secondsOf(page, CHAPTER, 2);
  await page.locator(CHAPTER).nth(2).click();
  await waitForSound(page, start);
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges).not.toContain(undefined);
  const address = await page.locator(PLAYER).evaluate((player) => player.getAttribute('src'));
  expect(address).toMatch(/^\/documents\//);
});

describe('a chapter', () => {
  test('is reached and played with the keyboard, and marked with its words', async () => {
    const page = await openPage();
    await page.goto(sound.path);
    const start = await secondsOf(page, CHAPTER, 2);
    await page.locator(CHAPTER).nth(1).focus();
    await page.keyboard.press('Tab');
    const link = page.locator(CHAPTER).nth(2);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await waitForSound(page, start);
    await page.locator(CURRENT).waitFor();
    expect(await page.locator(CURRENT).getAttribute('data-seek')).toBe(String(start));
    expect(await page.locator(CURRENT).count()).toBe(1);
    // A chapter is given to the second, and its first words begin within it.
    await expect.poll(() => spokenSecond(page)).toBeGreaterThanOrEqual(start - 1);
  });

  test('gives its mark to the next one', async () => {
    const page = await openPage();
    await page.goto(sound.path);
    await page.locator(CHAPTER).first().click();
    await waitForSound(page, 0);
    const next = await secondsOf(page, CHAPTER, 1);
    await page.locator(PLAYER).evaluate((player, seconds) => {
      if (player instanceof HTMLMediaElement) player.currentTime = seconds - 0.5;
    }, next);
    await page.locator(`${CURRENT}[data-seek="${String(next)}"]`).waitFor();
    await expect.poll(() => spokenSecond(page)).toBeGreaterThanOrEqual(next - 1);
  });

  test('leaves a click for a new tab to the browser', async () => {
    const page = await openPage();
    await page.goto(sound.path);
    const isLeft = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const record = (event: Event) => {
            resolve(!event.defaultPrevented);
            // The tab itself is the browser's: a headless one may never report that it opened.
            event.preventDefault();
          };
          window.addEventListener('click', record, { once: true });
        }),
    );
    await page
      .locator(CHAPTER)
      .nth(1)
      .click({ modifiers: ['Control'] });
    expect(await isLeft).toBe(true);
    expect(await stateOf(page)).toMatchObject({ paused: true, readyState: 0 });
  });

  test('leads to its moment of the file without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(sound.path);
    const href = await page.locator(CHAPTER).nth(1).getAttribute('href');
    expect(href).toMatch(/^\/documents\/.+\.mp3#t=\d+$/);
    await page.locator(CHAPTER).nth(1).click();
    await page.waitForURL(`**${String(href)}`, { waitUntil: 'commit' });
  });

  test('leads to the file when the player cannot read it', async () => {
    const page = await openPage();
    await page.goto(sound.path);
    await page.route('**/*.mp3', (route) =>
      route.fulfill({ contentType: 'text/plain', body: 'Rien à entendre.' }),
    );
    const href = await page.locator(CHAPTER).nth(1).getAttribute('href');
    await page.locator(CHAPTER).nth(1).click();
    await page.waitForURL(`**${String(href)}`, { waitUntil: 'commit' });
  });
});

describe('a paragraph of the transcript', () => {
  test('is heard from its time in the margin, twice in a row', async () => {
    const page = await openPage();
    await page.goto(sound.path);
    for (const index of [2, 1]) {
      const link = page.locator(PASSAGE).nth(index).locator('a.time');
      await link.click();
      await waitForSound(page, Number(await link.getAttribute('data-seek')));
      await page.locator(SPOKEN).waitFor();
      await expect
        .poll(() => page.locator(SPOKEN).getAttribute('id'))
        .toBe(await page.locator(PASSAGE).nth(index).getAttribute('id'));
    }
  });

  test.each([DESKTOP, PHONE])(
    'shows that one has arrived at it, below the player ($width px)',
    async (viewport) => {
      const page = await openPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(sound.path);
      const passage = page.locator(PASSAGE).nth(2);
      const id = String(await passage.getAttribute('id'));
      await page.goto(`${sound.path}#${id}`);
      const offer = page
        .getByRole('link', { name: /^Écouter à partir de/ })
        .and(page.locator('.arrived'));
      await expect.poll(() => page.locator('.arrived:visible').count()).toBe(1);
      const offerBox = await offer.boundingBox();
      expect(offerBox?.height).toBeGreaterThanOrEqual(44);
      const isBelowPlayer = async () => {
        const { y = 0, height = 0 } = (await page.locator(PLAYER).boundingBox()) ?? {};
        const arrived = (await passage.boundingBox())?.y ?? 0;
        return arrived > y + height && arrived < viewport.height / 2;
      };
      await expect.poll(isBelowPlayer).toBe(true);
      const colour = (index: number) =>
        page
          .locator(PASSAGE)
          .nth(index)
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await colour(2)).not.toBe(await colour(1));
      await offer.click();
      await waitForSound(page, Number(await passage.getAttribute('data-passage')));
    },
  );

  test('can be read without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    for (const { path } of [sound, film]) {
      await page.goto(path);
      expect(await page.locator(PASSAGE).first().isVisible()).toBe(true);
      await expect.poll(async () => page.locator(PLAYER).isVisible()).toBe(true);
    }
  });
});

describe('a film', () => {
  test('shows every caption that its file holds, and plays from a time of its transcript', async () => {
    const page = await openPage();
    await page.goto(film.path);
    const address = String(await page.locator('track').getAttribute('src'));
    const { cues } = parseWebVtt(await readFile(`${DIST}${address}`, 'utf8'));
    const link = page.locator(PASSAGE).last().locator('a.time');
    await link.click();
    await waitForSound(page, Number(await link.getAttribute('data-seek')));
    const shown = () =>
      page.locator('video').evaluate((video) => {
        if (!(video instanceof HTMLVideoElement)) throw new Error('This is no film.');
        const [track] = video.textTracks;
        const texts = [...(track?.cues ?? [])].map((cue) => ('text' in cue ? cue.text : undefined));
        return { mode: track?.mode, texts };
      });
    await expect.poll(shown).toEqual({ mode: 'showing', texts: cues.map(({ text }) => text) });
  });

  test('keeps the place of its picture while it loads', async () => {
    const page = await openPage();
    await page.goto(film.path);
    const before = await page.locator('video').boundingBox();
    await page.locator(PASSAGE).first().locator('a.time').click();
    await waitForSound(page, 0);
    expect(await page.locator('video').boundingBox()).toMatchObject({ height: before?.height });
  });
});

describe('axe finds nothing to say about a page that plays, at a place one has arrived at', () => {
  test.each([
    ['light', DESKTOP],
    ['dark', PHONE],
  ] as const)('%s, %o', async (colorScheme, viewport) => {
    const page = await openPage({ colorScheme, viewport, reducedMotion: 'reduce' });
    await page.goto(sound.path);
    const id = String(await page.locator(PASSAGE).nth(1).getAttribute('id'));
    await page.goto(`${sound.path}#${id}`);
    await page.locator(CHAPTER).first().click();
    await page.locator(SPOKEN).waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});
