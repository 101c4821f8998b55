import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { articleSource } from './support/content.ts';
import { useBrowser } from './support/pages.ts';
import { useDevSite } from './support/small-site.ts';

const FOLDER = 'content/articles/2026';
const ARTICLE = { id: '2026-02-27-un-essai', title: 'Un article que l’on corrige' };
const FILE = `${FOLDER}/${ARTICLE.id}.md`;
const ADDRESS = routes.article({ year: '2026', slug: 'un-essai' });

const site = useDevSite({ [FILE]: articleSource({ ...ARTICLE, body: 'Les mots du matin.' }) });
const openPage = useBrowser();

/** The first page of a dev server is slow: its modules are made then. */
const SLOWLY = { timeout: 60_000 };

/** A page hears of a saved file only once the dev server's client is connected to it. */
async function openLive(address: string): Promise<Page> {
  const page = await openPage({ baseURL: site.address() });
  const connected = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    ...SLOWLY,
  });
  await page.goto(address, SLOWLY);
  await connected;
  return page;
}

test('an article that is saved shows its new words', async () => {
  const page = await openLive(ADDRESS);
  await page.getByText('Les mots du matin.').waitFor(SLOWLY);
  await site.write(FILE, articleSource({ ...ARTICLE, body: 'Les mots du **soir**.' }));
  await page.getByText('Les mots du soir.').waitFor(SLOWLY);
  expect(await page.locator('.prose strong').textContent()).toBe('soir');
});

test('an article made a draft leaves the list', async () => {
  const page = await openLive(routes.articles);
  const link = page.getByRole('main').getByRole('link', { name: ARTICLE.title });
  await link.waitFor(SLOWLY);
  const fields = ['brouillon: true'];
  await site.write(FILE, articleSource({ ...ARTICLE, body: 'À reprendre.', fields }));
  await link.waitFor({ state: 'detached', ...SLOWLY });
});

test('a new article joins the list', async () => {
  const page = await openLive(routes.articles);
  const added = { id: '2026-02-27-un-autre', title: 'Un article venu plus tard' };
  await site.write(`${FOLDER}/${added.id}.md`, articleSource({ ...added, body: 'Tout neuf.' }));
  await page.getByRole('main').getByRole('link', { name: added.title }).waitFor(SLOWLY);
});

test('an alert joins every page, and leaves it with its file', async () => {
  const page = await openLive(routes.articles);
  const file = 'content/alertes/2026-03-01-fermeture.md';
  const fields = ['titre: Nos bureaux ferment', 'niveau: information'];
  const days = ['debut: "2026-03-01 08:00"', 'fin: "2026-03-09 18:00"'];
  await site.write(file, ['---', ...fields, ...days, '---', '', 'Une semaine.', ''].join('\n'));
  const alert = page.getByText('Nos bureaux ferment');
  // The browser, whose day is another, hides an alert that is over.
  await alert.waitFor({ state: 'attached', ...SLOWLY });
  await site.remove(file);
  await alert.waitFor({ state: 'detached', ...SLOWLY });
});
