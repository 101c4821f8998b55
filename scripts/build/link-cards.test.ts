import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCard } from '../../src/files/link-card/draw.ts';
import type { CardList, LinkCard } from '../../src/lib/link-card.ts';
import { drawLinkCards } from './link-cards.ts';

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
let dist = '';

const writeList = (list: Partial<CardList>, folder = dist) =>
  writeFile(path.join(folder, 'apercus.json'), JSON.stringify({ name, drawings, ...list }));

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'cartes-'));
});
afterAll(() => rm(dist, { recursive: true }));

describe('drawLinkCards', () => {
  test('draws each card beside its drawing, at its address, and takes the list away', async () => {
    const cards = [
      { path: '/apercus/accueil.png', card, drawing: 0 },
      { path: '/apercus/pays/liban.png', card, drawing: 1 },
    ];
    await writeList({ cards });
    await drawLinkCards(dist);
    for (const { path: place, drawing: number } of cards) {
      const drawn = await makeCard(card, { name, drawing: drawings[number] ?? '' });
      expect(Buffer.compare(await readFile(path.join(dist, place)), drawn)).toBe(0);
    }
    expect(existsSync(path.join(dist, 'apercus.json'))).toBe(false);
  });

  test('refuses a list that names a drawing which it does not hold', async () => {
    await writeList({ cards: [{ path: '/apercus/x.png', card, drawing: 2 }] });
    await expect(drawLinkCards(dist)).rejects.toThrow('/apercus.json has no drawing 2.');
  });
});

describe('a card of the site that stands', () => {
  const ADDRESS = '/apercus/liban.png';
  let root = '';
  const inSite = (site: string) => path.join(root, site, ADDRESS);
  /** Draws it into a new site beside the one that stands. */
  const draw = async (site: string, shown = card) => {
    await mkdir(path.join(root, site), { recursive: true });
    await writeList({ cards: [{ path: ADDRESS, card: shown, drawing: 0 }] }, path.join(root, site));
    await drawLinkCards(path.join(root, site), {
      folder: path.join(root, 'dist'),
      file: path.join(root, 'apercus'),
      code: 'a1',
    });
    const [drawn, kept] = [await stat(inSite(site)), await stat(inSite('dist'))];
    return { isSecondName: drawn.ino === kept.ino, bytes: await readFile(inSite(site)) };
  };
  const wanted = (shown = card) => makeCard(shown, { name, drawing: drawings[0] ?? '' });

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'cartes-'));
    await draw('dist');
  });
  afterEach(() => rm(root, { recursive: true }));

  test('gets a second name in the next one, as long as it shows the same', async () => {
    expect(await draw('new')).toEqual({ isSecondName: true, bytes: await wanted() });
    const other = { ...card, title: 'Réunion reportée' };
    expect(await draw('newer', other)).toEqual({ isSecondName: false, bytes: await wanted(other) });
  });

  test.each([
    ['was written to', () => writeFile(inSite('dist'), 'autre chose')],
    [
      'was replaced by another file',
      async () => {
        await writeFile(path.join(root, 'copie'), 'autre chose');
        await rename(path.join(root, 'copie'), inSite('dist'));
      },
    ],
  ])('is drawn anew when it %s', async (_name, damage) => {
    await damage();
    expect(await draw('new')).toEqual({ isSecondName: false, bytes: await wanted() });
  });
});
