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

const COUNTRY = {
  file: 'content/pays/pays-d-essai.md',
  lines: [
    '---',
    'nom: Pays d’essai',
    'code: TO',
    'zone: Asie',
    'groupe: false',
    'dans: au pays d’essai',
    'chapo: Ce que les collectivités françaises font avec celles de ce pays d’essai.',
    '---',
    '',
    'Un pays que ces tests inventent.',
    '',
  ],
};
const PAGE = {
  file: 'content/pages/page-d-essai.mdx',
  source:
    '---\ntitre: Une page d’essai\nchapo: Une page que ces tests inventent, pour la corriger.\ndate: 2026-02-27\n---\n\nDu texte.\n',
};

const broken = (line: string) => COUNTRY.lines.join('\n').replace('zone: Asie', line);

const site = useDevSite({
  [FILE]: articleSource({ ...ARTICLE, body: 'Les mots du matin.' }),
  [COUNTRY.file]: broken('zone: “Asie”'),
  [PAGE.file]: PAGE.source.replace('titre: Une', 'titre: *Une'),
});
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

test('a site with files that cannot be read starts, says what to write, and comes back', async () => {
  const page = await openLive(routes.articles);
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.textContent()).toMatch(/^2\sproblèmes à corriger$/);
  expect(await page.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/page-d-essai\.mdx:2:8« titre » : Un texte qui commence par « \* »/),
    expect.stringMatching(/pays-d-essai\.md:4:7« zone » : Remplacez les guillemets courbes/),
  ]);
  await site.write(COUNTRY.file, broken('zone: Asie'));
  await page.getByRole('heading', { name: /^1\sproblème à corriger$/ }).waitFor(SLOWLY);
  await site.write(PAGE.file, PAGE.source);
  await page.getByRole('link', { name: ARTICLE.title }).waitFor(SLOWLY);
  await page.goto(routes.institutionalPage('page-d-essai'), SLOWLY);
  await page.getByText('Du texte.').waitFor(SLOWLY);
});

test.each([
  [
    'a line of the block',
    FILE,
    () => articleSource({ ...ARTICLE, body: 'Les mots du matin.' }).replace('rubrique', 'rubriqe'),
    `${FILE}:4:1 — « rubriqe » n’est pas une clé connue. Écrivez « rubrique: ».`,
  ],
  [
    'a link of the text',
    FILE,
    () => articleSource({ ...ARTICLE, body: 'Voyez [ce pays](/pays/pays-d-essaie/).' }),
    `${FILE}:10:7 — /pays/pays-d-essaie/ n’existe pas. Vouliez-vous dire /pays/pays-d-essai/ ?`,
  ],
  [
    'a term',
    COUNTRY.file,
    () => broken('zone: asie'),
    `${COUNTRY.file}:4:7 — « zone » : Écrivez l’une de ces zones`,
  ],
])(
  '%s that breaks is named at its place, and the page comes back',
  async (_n, file, spoil, line) => {
    const page = await openLive(ADDRESS);
    const words = page.getByText('Les mots du matin.');
    await words.waitFor(SLOWLY);
    await site.write(file, spoil());
    const [place = '', message = ''] = line.split(' — ');
    await page
      .getByRole('listitem')
      .filter({ hasText: place })
      .filter({ hasText: message })
      .waitFor(SLOWLY);
    expect(site.output()).toContain(line);
    await site.write(FILE, articleSource({ ...ARTICLE, body: 'Les mots du matin.' }));
    await site.write(COUNTRY.file, broken('zone: Asie'));
    await words.waitFor(SLOWLY);
  },
);

test('an article that is saved shows its new words', async () => {
  const page = await openLive(ADDRESS);
  await page.getByText('Les mots du matin.').waitFor(SLOWLY);
  await site.write(FILE, articleSource({ ...ARTICLE, body: 'Les mots du **soir**.' }));
  await page.getByText('Les mots du soir.').waitFor(SLOWLY);
  expect(await page.locator('.prose strong').textContent()).toBe('soir');
});

test('an institutional page that is saved shows its new title and words', async () => {
  await site.write(PAGE.file, PAGE.source);
  const page = await openLive(routes.institutionalPage('page-d-essai'));
  await page.getByText('Du texte.').waitFor(SLOWLY);
  const [title, words] = ['Une page reprise', 'Un autre texte.'];
  await site.write(
    PAGE.file,
    PAGE.source.replace('Une page d’essai', title).replace('Du texte.', words),
  );
  await page.getByRole('heading', { level: 1, name: title }).waitFor(SLOWLY);
  await page.getByText(words).waitFor(SLOWLY);
});

test('a new institutional page is there', async () => {
  const added = PAGE.source.replace('Du texte.', 'Une page de plus.');
  await site.write('content/pages/page-de-plus.mdx', added);
  const page = await openPage({ baseURL: site.address() });
  await expect
    .poll(async () => (await page.goto(routes.institutionalPage('page-de-plus')))?.status(), SLOWLY)
    .toBe(200);
  await page.getByText('Une page de plus.').waitFor(SLOWLY);
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
