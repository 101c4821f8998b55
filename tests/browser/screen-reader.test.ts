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

const WHOLE_DATE =
  /\d{1,2}(?:er)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s\d{4}/;

/** The place of the first phrase that fits, which must be there. */
function findPhrase(said: readonly string[], phrase: RegExp): number {
  const place = said.findIndex((text) => phrase.test(text));
  expect(said.slice(0, 60), `nothing said fits ${String(phrase)}`).toSatisfy(() => place >= 0);
  return place;
}

describe('a screen reader says', () => {
  test('of the home page: its title, then the news, then the agenda with whole dates', async () => {
    const page = await open();
    await page.goto(routes.home);
    const said = await listen(page, 'main');
    const title = findPhrase(said, /^heading, .*level 1/);
    const story = findPhrase(said, /^heading, .*level 2/);
    const agenda = findPhrase(said, new RegExp(`heading, ${strings.home.agenda}`));
    expect(title).toBeLessThan(story);
    expect(title).toBeLessThan(agenda);
    // Three letters and a number on the screen, a day of the calendar for whoever listens.
    expect(said.slice(agenda).join('\n')).toMatch(WHOLE_DATE);
    expect(said.join('\n')).not.toMatch(/image par défaut|\.(?:jpe?g|png|webp|avif)\b/i);
  });

  test('of a cancelled event: that it is, before anything else of it', async () => {
    const { path } = await findTemplate('event that is cancelled', DIST);
    const page = await open();
    await page.goto(path);
    const said = await listen(page, 'main');
    const heading = findPhrase(said, /^heading, Annulé/);
    const day = findPhrase(said.slice(heading), WHOLE_DATE);
    expect(day).toBeGreaterThan(0);
    expect(said.slice(0, heading).filter((text) => text.startsWith('heading'))).toEqual([]);
  });

  test('of the search: the name of its box, then the title of each result', async () => {
    const page = await open();
    await page.goto(`${routes.search}?q=${encodeURIComponent('eau')}`);
    await page.locator('[data-results] > li').first().waitFor();
    const said = await listen(page, 'main');
    const box = findPhrase(said, new RegExp(`^searchbox, ${strings.site.searchLabel}`));
    const results = said.slice(box).filter((text) => /^heading, .+, level 2/.test(text));
    expect(results.length).toBeGreaterThan(2);
    expect(said.filter((text) => /^(?:link|button)$/.test(text))).toEqual([]);
  });
});
