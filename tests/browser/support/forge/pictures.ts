import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { makeContentRepository } from './content.ts';
import { serveDesk } from './desk.ts';
import { Editor } from './editor.ts';
import { GithubForge, TOKEN } from './github.ts';
import { ARTICLE, writeArticle } from './journey.ts';

/** How long the desk may take, on a machine that is busy with something else. */
const PATIENCE = 90_000;
const SCREEN = { width: 1280, height: 800 };
/** A form shows a field once it is on the screen. */
const TALL = { width: 1280, height: 7000 };

/**
 * Takes the pictures of « publier par le formulaire »: an article written at the desk, on a forge of
 * this machine over a real repository, from the sign-in to its publication.
 * @param folder where the pictures go; it is made if it does not exist
 * @returns their names, in the order of the guide
 * @example takeFormPictures(await launchBrowser(), 'content/_guide') → ['formulaire-1-connexion.png', …]
 */
export async function takeFormPictures(browser: Browser, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const repository = await makeContentRepository();
  const forge = new GithubForge(repository);
  const place = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
  const desk = await serveDesk({ forge: place, forgeAddress: await forge.start() });
  const page = await browser.newPage({ locale: 'fr-FR', viewport: TALL });
  page.setDefaultTimeout(PATIENCE);
  try {
    return await walk(page, { editor: new Editor(page, desk.address), folder });
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
    const name = `formulaire-${String(names.length + 1)}-${step}.png`;
    const picture = await page.screenshot({ animations: 'disabled' });
    await sharp(picture).png({ palette: true, effort: 10 }).toFile(path.join(folder, name));
    names.push(name);
    await page.setViewportSize(TALL);
  };
  await editor.goTo('');
  await take('connexion');
  await editor.signIn(TOKEN);
  await take('liste');
  await editor.begin('articles');
  await take('nouvel-article');
  await writeArticle(editor, { beforeSaving: () => take('article-rempli') });
  await editor.open('articles', ARTICLE.name);
  await editor.openStatuses();
  await take('statut');
  await editor.setReady();
  await take('pret');
  await editor.publishReady();
  return names;
}
