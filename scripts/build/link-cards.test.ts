import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawCard } from '../../src/files/link-card/draw.ts';
import type { CardList, LinkCard } from '../../src/lib/link-card.ts';
import { openFileCache } from './file-cache.ts';
import { drawLinkCards } from './link-cards.ts';
import { linkInto } from './link-into.ts';

const name = 'Cités Unies France';
const drawings = ['#0f2c54', '#b5491f'].map(
  (colour) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 630" width="400" height="630"><rect width="400" height="630" fill="${colour}"/></svg>`,
);
const card: LinkCard = {
  kicker: undefined,
  title: 'Réunion du groupe-pays Liban',
  language: 'fr',
  state: undefined,
  lines: ['Mardi 14 octobre 2025'],
};
const ADDRESS = '/apercus/pays/liban.png';

let root = '';
const inSite = (site: string, address = ADDRESS) => path.join(root, site, address);

/** Draws what a list names into a new site. */
async function draw(site: string, list: Pick<CardList, 'cards'>): Promise<void> {
  const folder = path.join(root, site);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'apercus.json'), JSON.stringify({ name, drawings, ...list }));
  const kept = openFileCache('apercus', {
    cache: path.join(root, 'cache'),
    place: linkInto(folder),
  });
  await drawLinkCards(folder, kept);
  kept.close();
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cartes-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('drawLinkCards', () => {
  test('draws each card beside its drawing, at its address, and takes the list away', async () => {
    const cards = [
      { path: '/apercus/accueil.png', card, drawing: 0 },
      { path: ADDRESS, card, drawing: 1 },
    ];
    await draw('dist', { cards });
    for (const { path: place, drawing: number } of cards) {
      const drawn = await drawCard(card, { name, drawing: drawings[number] ?? '' });
      expect(Buffer.compare(await readFile(inSite('dist', place)), drawn)).toBe(0);
    }
    expect(existsSync(inSite('dist', '/apercus.json'))).toBe(false);
  });

  test('refuses a list that names a drawing which it does not hold', async () => {
    const cards = [{ path: ADDRESS, card, drawing: 2 }];
    await expect(draw('dist', { cards })).rejects.toThrow('/apercus.json has no drawing 2.');
  });
});

describe('a card of the last build', () => {
  beforeEach(() => draw('dist', { cards: [{ path: ADDRESS, card, drawing: 0 }] }));

  /** How a card of the next build is the file of the last one, and what it is. */
  const drawAgain = async (shown: LinkCard, drawing = 0) => {
    await draw('new', { cards: [{ path: ADDRESS, card: shown, drawing }] });
    const [drawn, kept] = [await stat(inSite('new')), await stat(inSite('dist'))];
    return { isSecondName: drawn.ino === kept.ino, bytes: await readFile(inSite('new')) };
  };
  const wanted = (shown: LinkCard, drawing = 0) =>
    drawCard(shown, { name, drawing: drawings[drawing] ?? '' });

  test('gets a hard link in the next one where it shows the same', async () => {
    expect(await drawAgain(card)).toEqual({ isSecondName: true, bytes: await wanted(card) });
  });

  test.each([
    ['other words', { ...card, title: 'Réunion reportée' }, 0],
    ['another drawing', card, 1],
  ])('is drawn anew for %s', async (_what, shown, drawing) => {
    const bytes = await wanted(shown, drawing);
    expect(await drawAgain(shown, drawing)).toEqual({ isSecondName: false, bytes });
  });
});
