import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { PlainError } from '../../src/lib/plain-error.ts';
import { listTemplates } from '../captures/templates.ts';
import { ARTICLE } from '../content/small-files.fixture.ts';
import { SmallProject } from '../content/small-project.fixture.ts';
import { CONTROL_C, ENTER, runInTerminal } from '../create/terminal.fixture.ts';
import { describeHidden, markPage, STYLE, STYLE_FILE } from '../preview/mark-page.ts';
import { lastScreen, renderTerminal } from './terminal-page.ts';

const SITE = 'http://portail.test';
const CHAPO = 'Deux villes ouvrent un atelier commun sur la gestion de l’eau, pendant trois jours.';

/**
 * Takes each picture of the guide.
 * @param folder where they are put
 * @returns their files
 * @throws PlainError, in French, when no site is built
 * @example takePictures(browser, 'content/_guide') → ['content/_guide/annule.png', …]
 */
export async function takePictures(browser: Browser, folder: string): Promise<string[]> {
  const page = await browser.newPage({
    locale: 'fr-FR',
    viewport: { width: 960, height: 600 },
    reducedMotion: 'reduce',
  });
  await page.route(`${SITE}/**`, answerFromSite);
  const keep = async (name: string, picture: Buffer) => {
    const file = path.join(folder, `${name}.png`);
    await sharp(picture).png({ palette: true, effort: 10 }).toFile(file);
    return file;
  };
  const files = [
    await keep('annule', await shootSite(page, 'event that is cancelled')),
    await keep('apercu', await shootSite(page, 'article with a picture', '?brouillon')),
    await keep(
      'verification',
      await shootTerminal(page, 'npm run check:content', await checkWrong()),
    ),
    await keep('nouveau', await shootTerminal(page, 'npm run nouveau', await askQuestions())),
  ];
  await page.context().close();
  return files;
}

/** The site in dist/; after « ?brouillon », as the preview shows a draft. */
async function answerFromSite(route: Route): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  if (pathname === `/${STYLE_FILE}`) return route.fulfill({ body: STYLE, contentType: 'text/css' });
  const file = path.join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  if (search !== '?brouillon') return route.fulfill({ path: file });
  const body = markPage(await readFile(file, 'utf8'), describeHidden('draft', undefined));
  return route.fulfill({ body, contentType: 'text/html' });
}

async function shootSite(page: Page, template: string, query = ''): Promise<Buffer> {
  const found = (await listTemplates()).find(({ name }) => name === template);
  if (found === undefined) {
    throw new PlainError('dist/ n’a pas de page à montrer : lancez d’abord « npm run build ».');
  }
  await page.goto(`${SITE}${found.path}${query}`);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

async function shootTerminal(page: Page, command: string, output: string): Promise<Buffer> {
  await page.setContent(renderTerminal(command, output));
  return page.locator('pre').screenshot();
}

/** What the check answers to a day that is not one. */
async function checkWrong(): Promise<string> {
  const project = await SmallProject.create();
  const source = await project.read(ARTICLE);
  await project.write(ARTICLE, source.replace('date: 2026-11-24', 'date: 24/11/2026'));
  const { promise, resolve } = Promise.withResolvers<string>();
  // The check ends with a failure, as it should: what it printed is all that is wanted.
  execFile(
    process.execPath,
    [path.resolve('scripts/check-content.ts')],
    { cwd: project.root },
    (_failure, stdout, stderr) => {
      resolve(stdout + stderr);
    },
  );
  const output = await promise;
  await project.remove();
  return output;
}

async function askQuestions(): Promise<string> {
  const { screen } = await runInTerminal([process.execPath, 'scripts/new.ts'], {
    cwd: process.cwd(),
    env: process.env,
    steps: [
      ['Que voulez-vous écrire', ENTER],
      ['Titre', `Deux villes ouvrent un atelier${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Rubrique', ENTER],
      ['Entrée : continuer', CONTROL_C],
    ],
  });
  return lastScreen(screen);
}
