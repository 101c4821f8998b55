import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { foldForSearch } from '../../src/search/ask/folding.ts';
import { toWords } from '../../src/search/ask/query.ts';
import { fetchBuilt, loadBuiltEngine, type FoundPage } from '../support/search-engine.ts';

const EXHIBITION = '/actualites/2025/exposition/';
const LEBANON = '/pays/liban/';
const MINUTES = '/ressources/2026/compte-rendu/';
const RECORDING = '/ressources/2025/enregistrement/';

let engine: Awaited<ReturnType<typeof loadBuiltEngine>>;
let everything: FoundPage[];

beforeAll(async () => {
  vi.stubGlobal('fetch', fetchBuilt());
  engine = await loadBuiltEngine();
  everything = await engine.find(null);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Searches as the search page does. */
const find = async (query: string, facets: Record<string, string> = {}) =>
  engine.find(toWords(query), facets);

const addressesOf = (pages: readonly FoundPage[]) => pages.map(({ url }) => url);

/** A text as a person compares it: without accents, ligatures or capitals. */
const plain = (text: string) =>
  foldForSearch(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('a search', () => {
  test.each([
    ...['exposition', 'l’exposition', "l'exposition", 'Obuse', 'œuvre', 'œuvres', 'oeuvre'],
    'cerf-volant',
  ])('for « %s » finds the article on the exhibition', async (words) => {
    expect(addressesOf(await find(words))).toContain(EXHIBITION);
  });

  test('for « groupe pays liban » finds its meetings and its page first', async () => {
    const found = addressesOf(await find('groupe pays liban'));
    expect(found[0]).toMatch(/groupe-pays-liban/);
    expect(found.slice(0, 6)).toContain(LEBANON);
  });

  test.each([
    ['cœur', 'coeur', 1],
    ['séisme', 'seisme', 1],
    ['séisme', 'tremblement de terre', 1],
    ['coopération', 'cooperation', 24],
    ['Sénégal', 'senegal', 5],
    ['l’eau', "l'eau", 5],
    ['l’exposition', 'exposition', 1],
    ["l'œuvre", 'oeuvre', 1],
    ['l’île', 'ile', 1],
    ['groupe-pays', 'groupe pays', 40],
    ['RDR', 'rnr', 3],
    ['ODD', 'sdg', 2],
    ['ODD', 'objectifs de développement durable', 2],
    ['RDR', 'Rivers Network', 3],
  ])('for « %s » finds what « %s » finds', async (written, typed, atLeast) => {
    const found = addressesOf(await find(written)).toSorted();
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    expect(addressesOf(await find(typed)).toSorted()).toEqual(found);
  });

  test.each(['evenement', 'événement', 'évènement', 'article', 'ressource', 'séisme', 'cœur'])(
    'for « %s » finds pages that say it, not pages that are one',
    async (word) => {
      const stem = plain(word).slice(0, 5);
      const found = await find(word);
      const silent = found.filter(
        ({ content }) => !plain(content).includes(stem) && !content.includes('tremblement'),
      );
      expect(addressesOf(silent)).toEqual([]);
      expect(found.length).toBeLessThan(everything.length / 3);
    },
  );

  test('for a word of no page finds nothing', async () => {
    expect(addressesOf(await find('xylophonique'))).toEqual([]);
  });

  test('finds the page of a synonym, and shows the word that stands there', async () => {
    const network = (await find('rnr')).find(({ url }) => url === '/reseaux/rdr/');
    expect(network?.content).not.toMatch(/RNR/i);
    expect(network?.excerpt).toContain('<mark>RDR.</mark>');
  });

  test('marks the word that was looked for, in the typography of the page', async () => {
    for (const [query, mark] of [
      ['exposition', '<mark>L’exposition</mark>'],
      ['oeuvres', 'Les <mark>œuvres</mark> sont venues d’une île'],
    ] as const) {
      const page = (await find(query)).find(({ url }) => url === EXHIBITION);
      expect(page?.excerpt).toContain(mark);
    }
  });

  test.each([
    ['jumelages', 2],
    ['cœur', 2],
    ['exposition', 2],
    ['obuse', 3],
    ['japon', 5],
    ['forêt', 2],
    ['senegal', 5],
  ])('marks no other word than « %s »', async (word, atLeast) => {
    const stem = plain(word).slice(0, 5);
    const marked = (await find(word)).flatMap(({ content, locations }) => {
      const words = content.split(/\s+/);
      return locations.map((location) => words[location] ?? 'nothing');
    });
    expect(marked.length).toBeGreaterThanOrEqual(atLeast);
    expect(marked.filter((one) => !plain(one).includes(stem))).toEqual([]);
  });

  test('shows an excerpt whose only markup is the mark of the word', async () => {
    const excerpts = (await find('coopération')).map(({ excerpt }) => excerpt);
    const markup = excerpts.flatMap((excerpt) => excerpt.match(/<(?!\/?mark>)[^>]*>/g) ?? []);
    expect(excerpts.length).toBeGreaterThanOrEqual(24);
    expect(excerpts.filter((excerpt) => !excerpt.includes('<mark>'))).toEqual([]);
    expect(markup).toEqual([]);
  });
});

describe('a facet', () => {
  test('keeps one kind of pages', async () => {
    const events = await find('liban', { type: 'event' });
    expect(events.length).toBeGreaterThanOrEqual(4);
    expect(addressesOf(events).filter((url) => !url.startsWith('/agenda/'))).toEqual([]);
  });

  test('keeps the pages of one country, with or without words', async () => {
    const all = await engine.find(null, { pays: 'liban' });
    const some = await find('groupe-pays', { pays: 'liban' });
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ filters }) => !filters.pays?.includes('liban'))).toEqual([]);
    expect(some.length).toBeGreaterThanOrEqual(2);
    expect(addressesOf(all)).toEqual(expect.arrayContaining(addressesOf(some)));
  });

  test('of two values keeps what has both', async () => {
    const both = addressesOf(await engine.find(null, { type: 'article', pays: 'liban' }));
    expect(both.length).toBeGreaterThanOrEqual(3);
    expect(both.filter((url) => !url.startsWith('/actualites/'))).toEqual([]);
  });
});

describe('the text of a file', () => {
  test('leads to the page of the document', async () => {
    const [first] = await find('procès-verbaux, factures');
    expect(first?.url).toBe(MINUTES);
    expect(first?.sub_results.map(({ title }) => title)).toContain('Page 2');
    expect(first?.meta.fichier).toMatch(/^PDF, \d+\u00A0ko, 3\u00A0p\.$/);
  });

  test('leads to the moment of the recording', async () => {
    const [first] = await find('village métropole région');
    expect(first?.url).toBe(RECORDING);
    expect(first?.sub_results.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(/^\/ressources\/2025\/enregistrement\/#t-\d+$/),
    );
    const times = first?.sub_results.map(({ title }) => title) ?? [];
    expect(times.filter((time) => /^\d+:\d\d$/.test(time)).length).toBeGreaterThan(0);
  });
});
