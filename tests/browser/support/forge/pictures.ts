import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { makeContentRepository } from './content.ts';
import { serveDesk } from './desk.ts';
import { Editor } from './editor.ts';
import { GithubForge, TOKEN } from './github.ts';
import { fillArticle } from './journey.ts';

/** How long the desk may take, on a machine that is busy with something else. */
const TIMEOUT_MS = 90_000;
const SCREEN = { width: 1280, height: 800 };
/** A form shows a field once it is on the screen. */
const TALL = { width: 1280, height: 7000 };

/** Where the article that is written goes: its day and its title, as the desk names files. */
const ENTRY = '2026/2026-11-24-deux-villes-libanaises-lancent-un-atelier-sur-l-eau';

const WORKSHOP = {
  fields: {
    Titre: 'Deux villes libanaises lancent un atelier sur l’eau',
    Chapo:
      'Les services techniques de deux villes du Liban et de Lyon ont ouvert un atelier commun sur la gestion de l’eau.',
    'Jour de publication': '2026-11-24',
  },
  country: 'Liban',
};

/**
 * Takes the pictures of « publier par le formulaire »: the article of the guide, written at the desk on a
 * forge of this machine.
 * @returns their names, in the order of the guide
 * @example takeFormPictures(await launchBrowser(), 'content/_guide') → ['formulaire-rempli.png', 'formulaire-statut.png']
 */
export async function takeFormPictures(browser: Browser, folder: string): Promise<string[]> {
  const repository = await makeContentRepository();
  const forge = new GithubForge(repository);
  const place = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
  const desk = await serveDesk({ forge: place, forgeAddress: await forge.start() });
  const page = await browser.newPage({ locale: 'fr-FR', viewport: TALL });
  page.setDefaultTimeout(TIMEOUT_MS);
  try {
    return await walk(page, { editor: await Editor.at(page, desk.address), folder });
  } finally {
    await page.close();
    desk.stop();
    forge.stop();
    await repository.remove();
  }
}

async function walk(
  page: Page,
  { editor, folder }: { editor: Editor; folder: string },
): Promise<string[]> {
  const names: string[] = [];
  const take = async (step: string): Promise<void> => {
    await page.setViewportSize(SCREEN);
    const name = `formulaire-${step}.png`;
    const picture = await page.screenshot({ animations: 'disabled' });
    await sharp(picture).png({ palette: true, effort: 10 }).toFile(path.join(folder, name));
    names.push(name);
    await page.setViewportSize(TALL);
  };
  await editor.signIn(TOKEN);
  await writeArticle(editor);
  await waitForPicture(page);
  await take('rempli');
  await editor.save();
  await editor.open('articles', ENTRY);
  await waitForPicture(page);
  await editor.openStatuses();
  await take('statut');
  return names;
}

async function writeArticle(editor: Editor): Promise<void> {
  await editor.begin('articles');
  await fillArticle(editor, WORKSHOP);
  const newest = globSync('content/articles/*/*.png').toSorted().at(-1);
  if (newest === undefined) throw new Error('No article has a picture to show.');
  const picture = { name: 'atelier.png', mimeType: 'image/png', buffer: await readFile(newest) };
  await editor.joinPicture(picture, 'Une douzaine de personnes autour d’une table ronde');
  await editor.write(
    'L’atelier réunit douze agents pendant trois jours.\n## La suite\nUn second atelier est prévu au printemps, à Lyon.',
  );
}

/** What readers will see, beside the form, holds the picture. */
async function waitForPicture(page: Page): Promise<void> {
  const picture = page.locator('iframe').first().contentFrame().getByRole('img');
  await picture.evaluate(
    (image: HTMLImageElement) =>
      image.naturalWidth > 0 ||
      new Promise((resolve) => {
        image.addEventListener('load', resolve, { once: true });
      }),
  );
}
