import { describe, expect, test } from 'vitest';
import { pagePolicy, YOUTUBE_PLAYER } from '../../src/hosting/headers/policy.ts';
import { strings } from '../../src/ui/strings.ts';
import { useBrowser } from './support/pages.ts';
import { findTemplate } from '../../scripts/captures/templates.ts';
import { DIST } from '../support/dist.ts';
import { watch } from './support/visit.ts';

/** The players of the films of the fixture site. */
const PLAYERS = [YOUTUBE_PLAYER, 'https://video.exemple.org'];
const openPage = useBrowser();

describe('the policy of the host allows what the pages do, and nothing else', () => {
  test('search finds results under it', async () => {
    const page = await openPage();
    const seen = watch(page);
    const response = await page.goto('/recherche/');
    expect(response?.headers()['content-security-policy']).toBe(pagePolicy(PLAYERS));
    await page.getByLabel(strings.site.searchLabel).last().fill('climat');
    await page.locator('[data-results] > li').first().waitFor();
    expect(seen).toEqual([]);
  });

  test('a moment of a recording is heard under it', async () => {
    const { path } = await findTemplate('resource: son', DIST);
    const page = await openPage();
    const seen = watch(page);
    await page.goto(path);
    await page.locator('[data-chapter]').nth(1).click();
    await expect
      .poll(() => page.locator('[data-chapter]').nth(1).getAttribute('aria-current'))
      .toBe('true');
    expect(seen).toEqual([]);
  });

  test.each([
    ['a script among the words', 'script-src', '<script>document.title = "planté";</script>'],
    [
      'a script on a picture',
      'script-src',
      '<img src="absent.png" alt="" onerror="document.title = \'planté\'">',
    ],
    [
      'a picture from elsewhere',
      'img-src',
      '<img src="https://ailleurs.example/suivi.png" alt="">',
    ],
    ['a frame from elsewhere', 'frame-src', '<iframe src="https://ailleurs.example/"></iframe>'],
    [
      'a style from elsewhere',
      'style-src',
      '<link rel="stylesheet" href="https://ailleurs.example/a.css">',
    ],
    ['a style among the words', 'style-src', '<p style="color: red">Rouge</p>'],
    ['a base elsewhere', 'base-uri', '<base href="https://ailleurs.example/">'],
  ])('%s is blocked', async (_name, directive, planted) => {
    const page = await openPage();
    const seen = watch(page);
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', `${planted}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    const isBlocked = (line: string) =>
      line.includes('Content Security Policy') && line.includes(directive);
    await expect.poll(() => seen.filter(isBlocked)).not.toEqual([]);
    expect(await page.title()).not.toBe('planté');
  });
});
