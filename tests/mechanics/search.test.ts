import { beforeAll, describe, expect, test } from 'vitest';
import { foldForSearch } from '../../src/search/ask/folding.ts';
import { loadBuiltEngine, type FoundPage } from '../support/search-engine.ts';

const EXHIBITION = '/actualites/2025/exposition/';
const LEBANON = '/pays/liban/';
const MINUTES = '/ressources/2026/compte-rendu/';
const RECORDING = '/ressources/2025/enregistrement/';

let engine: Awaited<ReturnType<typeof loadBuiltEngine>>;

beforeAll(async () => {
  engine = await loadBuiltEngine();
});

/** Searches as the search page does. */
const find = async (query: string, facets: Record<string, string> = {}) =>
  engine.search({ q: query, ...facets });

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

  test('for « groupe pays liban » finds its page and its meetings first', async () => {
    const found = addressesOf(await find('groupe pays liban'));
    expect(found[0]).toBe(LEBANON);
    expect(found.slice(1, 6).filter((url) => url.includes('liban')).length).toBeGreaterThanOrEqual(
      3,
    );
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
    ['groupe\u2011pays', 'groupe pays', 40],
    ['RDR', 'rnr', 3],
    ['ODD', 'sdg', 2],
    ['ODD', 'objectifs de développement durable', 2],
    ['RDR', 'Rivers Network', 3],
  ])('for « %s » finds what « %s » finds', async (written, typed, atLeast) => {
    const found = addressesOf(await find(written)).toSorted();
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    const others = addressesOf(await find(typed));
    expect(found.filter((url) => !others.includes(url))).toEqual([]);
  });

  test.each(['séisme', 'cœur'])('for « %s » finds pages that say it', async (word) => {
    const stem = plain(word).slice(0, 5);
    const silent = (await find(word)).filter(
      ({ content, meta }) =>
        !plain(`${meta.title} ${content}`).includes(stem) && !content.includes('tremblement'),
    );
    expect(addressesOf(silent)).toEqual([]);
  });

  test.each(['xylophonique', '?', '…', '❤️', '« »', 'le la les', 'où'])(
    'for « %s », which no page says, finds nothing',
    async (query) => {
      expect(addressesOf(await find(query))).toEqual([]);
    },
  );

  test.each([
    ['#ValDesMoulins', '/collectivites/val-des-moulins/'],
    ['portclair', '/collectivites/port-clair/'],
    ['liban2026', LEBANON],
    ['12000', '/actualites/2026/tableau/'],
    ['L.I.B.A.N.', LEBANON],
    ['https://portail.example/pays/liban/', LEBANON],
  ])('for « %s » finds the page that is meant first', async (query, url) => {
    expect((await find(query))[0]?.url).toBe(url);
  });

  test('for a number that no page says finds nothing, not what says fewer digits', async () => {
    expect(addressesOf(await find('97531'))).toEqual([]);
  });

  test('finds the page of a synonym', async () => {
    const network = (await find('rnr')).find(({ url }) => url === '/reseaux/rdr/');
    expect(network?.content).not.toMatch(/RNR/i);
    expect(network?.meta.title).toContain('RDR');
  });

  test('marks the word that was looked for, in the typography of the page', async () => {
    for (const [query, mark] of [
      ['exposition', 'L’[exposition]'],
      ['oeuvres', '160\u00A0[œuvres] du musée'],
    ] as const) {
      const page = (await find(query)).find(({ url }) => url === EXHIBITION);
      expect(page?.excerpt).toContain(mark);
    }
  });

  test.each([
    ['jumelages', 1],
    ['cœur', 1],
    ['exposition', 1],
    ['obuse', 1],
    ['japon', 1],
    ['forêt', 1],
    ['senegal', 1],
  ])('marks no other word than « %s »', async (word, atLeast) => {
    const stem = plain(word).slice(0, 5);
    const marked = (await find(word)).flatMap(({ marks }) => marks);
    expect(marked.length).toBeGreaterThanOrEqual(atLeast);
    expect(marked.filter((one) => !plain(one).includes(stem))).toEqual([]);
  });

  test('without one of its words finds what says the others, and tells which it left out', async () => {
    const [first] = await find('groupe-pays liban xylophonique');
    expect(first?.url).toBe(LEBANON);
    expect(await engine.omitted('groupe-pays liban xylophonique')).toEqual(['xylophonique']);
  });

  test('leaves out other words before the name of a country', async () => {
    const found = addressesOf(await find('musée exposition œuvres groupe liban'));
    expect(found).toContain('/agenda/2026/03/groupe-pays-liban/');
  });

  test('finds what says one of its words where no page says most of them', async () => {
    const found = addressesOf(await find('Fontclair paradiplomatie mirabelles'));
    expect(found).toEqual(expect.arrayContaining([EXHIBITION, MINUTES]));
  });

  test.each(['lebanon', 'Líbano', 'لبنان', 'libans'])(
    'knows a country by the name « %s »',
    async (name) => {
      expect(addressesOf(await find(name))).toContain(LEBANON);
    },
  );
});

describe('a facet', () => {
  test('keeps one kind of pages', async () => {
    const events = await find('liban', { type: 'event' });
    expect(events.length).toBeGreaterThanOrEqual(4);
    expect(addressesOf(events).filter((url) => !url.startsWith('/agenda/'))).toEqual([]);
  });

  test('keeps the pages of one country, with or without words', async () => {
    const all = await engine.search({ pays: 'liban' });
    const some = await find('groupe-pays', { pays: 'liban' });
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ filters }) => !filters.pays?.includes('liban'))).toEqual([]);
    expect(some.length).toBeGreaterThanOrEqual(2);
    expect(addressesOf(all)).toEqual(expect.arrayContaining(addressesOf(some)));
  });

  test('of two values keeps what has both', async () => {
    const both = addressesOf(await engine.search({ type: 'article', pays: 'liban' }));
    expect(both.length).toBeGreaterThanOrEqual(3);
    expect(both.filter((url) => !url.startsWith('/actualites/'))).toEqual([]);
  });
});

describe('the text of a file', () => {
  test('leads to the page of the document', async () => {
    const [first] = await find('procès-verbaux, factures');
    expect(first?.url).toBe(MINUTES);
    expect(first?.passages.map(({ title }) => title)).toContain('Page 2');
    expect(first?.meta.file).toMatch(/^PDF, \d+\u00A0ko, 3\u00A0p\.$/);
  });

  test('leads to the moment of the recording', async () => {
    const [first] = await find('village métropole région');
    expect(first?.url).toBe(RECORDING);
    expect(first?.passages.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^t-\d+$/));
    const times = first?.passages.map(({ title }) => title) ?? [];
    expect(times.filter((time) => /^\d+:\d\d$/.test(time)).length).toBeGreaterThan(0);
  });
});
