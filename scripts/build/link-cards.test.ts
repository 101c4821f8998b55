import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const writeList = (list: Partial<CardList>) =>
  writeFile(path.join(dist, 'apercus.json'), JSON.stringify({ name, drawings, ...list }));

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
