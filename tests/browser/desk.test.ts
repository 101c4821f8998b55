import { describe, expect, onTestFinished, test } from 'vitest';
import { serveDesk } from './support/forge/desk.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

describe('the editing desk', () => {
  test('starts in French under its policy, and asks nobody else for anything', async () => {
    const forge = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
    const desk = await serveDesk({ forge, forgeAddress: 'https://forge.exemple.org' });
    onTestFinished(desk.stop);
    const page = await openPage({ locale: 'fr-FR', timezoneId: 'America/Cayenne' });
    const elsewhere: string[] = [];
    const refused: string[] = [];
    page.on('console', (message) => {
      // The state of GitHub, which the desk shows when it may, is nobody's to ask from here.
      const words = message.text();
      if (words.includes('Content Security Policy') && !words.includes('githubstatus.com')) {
        refused.push(words);
      }
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(desk.address)) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(`${desk.address}/admin/`);
    await expect
      .poll(() => page.getByRole('button', { name: /jeton/i }).count(), { timeout: 60_000 })
      .toBeGreaterThan(0);
    expect(await page.getByText(/error|erreur/i).count()).toBe(0);
    const listFonts = () =>
      page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
    await expect.poll(async () => (await listFonts()).join()).toContain('Source Sans 3');
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);
  });
});
