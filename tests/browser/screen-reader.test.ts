import { describe, expect, test } from 'vitest';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DIST } from '../support/dist.ts';
import { FIXTURE_TIME, useBrowser } from './support/pages.ts';
import { listen } from './support/screen-reader.ts';

const openPage = useBrowser();
const open = async () => {
  const page = await openPage({ bypassCSP: true, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(FIXTURE_TIME);
  return page;
};

/** The place of the first phrase that fits, which must be there. */
function placeOf(said: readonly string[], phrase: RegExp): number {
  const place = said.findIndex((text) => phrase.test(text));
  expect(said.slice(0, 60), `nothing said fits ${String(phrase)}`).toSatisfy(() => place >= 0);
  return place;
}

describe('a screen reader says', () => {
  test('of the home page: its title, then the news, then the agenda with whole dates', async () => {
    const page = await open();
    await page.goto(routes.home);
    const said = await listen(page, 'main');
    const title = placeOf(said, /^heading, .*level 1/);
    const story = placeOf(said, /^heading, .*level 2/);
    const agenda = placeOf(said, new RegExp(`heading, ${strings.home.agenda}`));
    expect(title).toBeLessThan(story);
    expect(title).toBeLessThan(agenda);
    // Three letters and a number on the screen, a day of the calendar for whoever listens.
    expect(said.join('\n')).toMatch(
      /\d{1,2}\u00A0(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\u00A0\d{4}/,
    );
    expect(said.join('\n')).not.toMatch(/image par défaut|\.(?:jpe?g|png|webp|avif)\b/i);
  });

  test('of a cancelled event: that it is, before anything else of it', async () => {
    const { path } = await findTemplate('event that is cancelled', DIST);
    const page = await open();
    await page.goto(path);
    const said = await listen(page, 'main');
    const heading = placeOf(said, /^heading, Annulé/);
    const day = placeOf(said, /\d{4}/);
    expect(heading).toBeLessThan(said.length);
    expect(day).toBeGreaterThanOrEqual(0);
    expect(said.join('\n')).toContain(strings.event.where);
  });

  test('of the search: the name of its box, how many results, then each title', async () => {
    const page = await open();
    await page.goto(`${routes.search}?q=${encodeURIComponent('eau')}`);
    await page.locator('[data-results] > li').first().waitFor();
    const said = await listen(page, 'main');
    const box = placeOf(
      said,
      new RegExp(`searchbox, ${strings.site.searchLabel}|combobox, ${strings.site.searchLabel}`),
    );
    const result = placeOf(said, /^heading, .*level [23]/);
    expect(box).toBeLessThan(result);
    expect(said.filter((text) => text.startsWith('link, ')).length).toBeGreaterThan(3);
    expect(said.filter((text) => /^(?:link|button)$/.test(text))).toEqual([]);
  });
});
