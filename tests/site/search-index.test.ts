import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { foldForSearch } from '../../src/search/ask/folding.ts';
import { toWords } from '../../src/search/ask/query.ts';
import { fileOf, transferSize } from './support/dist.ts';
import { itemPages, pageAt } from './support/pages.ts';
import {
  fetchBuilt,
  loadBuiltEngine,
  type Fetched,
  type FoundPage,
} from './support/search-engine.ts';
import { attribute, named, wordsOf } from './support/tree.ts';

const HOKUSAI = '/actualites/2025/hokusai-obuse-nantes/';
const LIBAN = '/pays/liban/';

const SAHEL = '/ressources/2020/compte-rendu-groupe-sahel/';

/** The filters of the search, in the order of the alphabet. */
const FACETS = [
  'annee',
  'collectivite',
  'langue',
  'modalite',
  'pays',
  'rubrique',
  'thematique',
  'type',
] as const;

const INSTITUTIONAL = [
  '/accessibilite/',
  '/adherer/',
  '/contact/',
  '/donnees-personnelles/',
  '/mentions-legales/',
  '/qui-sommes-nous/',
];

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

/** What the index holds of a page. */
function pageOf(address: string): FoundPage {
  const page = everything.find(({ url }) => url === address);
  if (page === undefined) throw new Error(`The index has no page ${address}.`);
  return page;
}

const addressesOf = (pages: readonly FoundPage[]) => pages.map(({ url }) => url);

/** A text as a person compares it: without accents, ligatures or capitals. */
const plain = (text: string) =>
  foldForSearch(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('a search', () => {
  test.each(['exposition', 'l’exposition', "l'exposition", 'Hokusai', 'œuvre', 'œuvres', 'oeuvre'])(
    'for « %s » finds the article on the Hokusai exhibition',
    async (words) => {
      expect(addressesOf(await find(words))).toContain(HOKUSAI);
    },
  );

  test('for « groupe pays liban » finds its meetings and its page first', async () => {
    const found = addressesOf(await find('groupe pays liban'));
    expect(found[0]).toMatch(/groupe-pays-liban/);
    expect(found.slice(0, 4)).toContain(LIBAN);
  });

  test.each([
    ['cœur', 'coeur', 5],
    ['séisme', 'seisme', 20],
    ['coopération', 'cooperation', 50],
    ['Sénégal', 'senegal', 10],
    ['l’eau', "l'eau", 30],
    ['l’exposition', 'exposition', 5],
    ["l'œuvre", 'oeuvre', 3],
    ['l’île', 'ile', 3],
    ['groupe-pays', 'groupe pays', 50],
    ['CGLU', 'uclg', 30],
    ['ODD', 'sdg', 5],
    ['MEAE', 'ministère des Affaires étrangères', 5],
    ['RAICT', 'Rencontres de l’action internationale des collectivités territoriales', 10],
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
      const silent = found.filter(({ content }) => !plain(content).includes(stem));
      expect(addressesOf(silent)).toEqual([]);
      expect(found.length).toBeLessThan(everything.length / 3);
    },
  );

  test('for a word of no page finds nothing', async () => {
    expect(addressesOf(await find('xylophonique'))).toEqual([]);
  });

  test('finds the page of a synonym, and shows the word that stands there', async () => {
    const network = (await find('uclg')).find(({ url }) => url === '/reseaux/cglu-aspac/');
    expect(network?.content).not.toMatch(/UCLG/i);
    expect(network?.excerpt).toContain('<mark>CGLU</mark> ASPAC');
  });

  test('marks the word that was looked for, in the typography of the page', async () => {
    for (const [query, mark] of [
      ['exposition', '<mark>L’exposition</mark> Hokusai'],
      ['oeuvres', '160 <mark>œuvres</mark> du musée d’Obuse'],
    ] as const) {
      const page = (await find(query)).find(({ url }) => url === HOKUSAI);
      expect(page?.excerpt).toContain(mark);
    }
  });

  test.each(['jumelages', 'cœur', 'exposition', 'hokusai', 'japon', 'Madagascar', 'réunion'])(
    'marks no other word than « %s »',
    async (word) => {
      const stem = plain(word).slice(0, 5);
      const marked = (await find(word)).flatMap(({ content, locations }) => {
        const words = content.split(/\s+/);
        return locations.map((location) => words[location] ?? 'nothing');
      });
      expect(marked.length).toBeGreaterThanOrEqual(5);
      expect(marked.filter((one) => !plain(one).includes(stem))).toEqual([]);
    },
  );

  test('shows an excerpt whose only markup is the mark of the word', async () => {
    const excerpts = (await find('séisme')).map(({ excerpt }) => excerpt);
    const markup = excerpts.flatMap((excerpt) => excerpt.match(/<(?!\/?mark>)[^>]*>/g) ?? []);
    expect(excerpts.filter((excerpt) => !excerpt.includes('<mark>'))).toEqual([]);
    expect(markup).toEqual([]);
  });
});

describe('a facet', () => {
  test('keeps one kind of pages', async () => {
    const events = await find('liban', { type: 'event' });
    expect(events.length).toBeGreaterThanOrEqual(2);
    expect(addressesOf(events).filter((url) => !url.startsWith('/agenda/'))).toEqual([]);
  });

  test('keeps the pages of one country, with or without words', async () => {
    const all = await engine.find(null, { pays: 'liban' });
    const some = await find('fonds', { pays: 'liban' });
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ filters }) => !filters.pays?.includes('liban'))).toEqual([]);
    expect(some.length).toBeGreaterThanOrEqual(2);
    expect(addressesOf(all)).toEqual(expect.arrayContaining(addressesOf(some)));
  });

  test('of two values keeps what has both', async () => {
    const both = addressesOf(await engine.find(null, { type: 'article', pays: 'liban' }));
    expect(both.length).toBeGreaterThanOrEqual(2);
    expect(both.filter((url) => !url.startsWith('/actualites/'))).toEqual([]);
  });

  test('counts every page once among the kinds', async () => {
    const { type = {} } = await engine.facets();
    expect(Object.keys(type).toSorted()).toEqual(['article', 'event', 'page', 'resource', 'term']);
    expect(Object.values(type).reduce((sum, count) => sum + count, 0)).toBe(everything.length);
  });

  test.each(FACETS)('named %s has slugs for values, as addresses do', async (name) => {
    const values = Object.keys((await engine.facets())[name] ?? {});
    expect(values.length).toBeGreaterThan(name === 'langue' ? 0 : 1);
    expect(values.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
  });

  test('has no name beside those of the search', async () => {
    expect(Object.keys(await engine.facets()).toSorted()).toEqual(FACETS);
  });

  test.each([
    ['pays', 'country', 28],
    ['thematique', 'topic', 12],
    ['collectivite', 'localGovernment', 35],
  ] as const)('of %s keeps the own page of each', (facet, kind, atLeast) => {
    const faults = itemPages(kind, atLeast).filter(({ path }) => {
      const [slug] = path.split('/').slice(-2);
      return pageOf(path).filters[facet]?.join() !== slug;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['pays', '/pays/'],
    ['thematique', '/thematiques/'],
    ['collectivite', '/collectivites/'],
  ])('of %s knows what each item says of itself', (facet, base) => {
    const items = [...itemPages('article', 85), ...itemPages('event', 50)];
    const faults = items.filter(({ path, elements }) => {
      const links = named(elements, 'a').map((link) => attribute(link, 'href') ?? '');
      const terms = pageOf(path).filters[facet] ?? [];
      return terms.some((slug) => !links.includes(`${base}${slug}/`));
    });
    const used = items.flatMap(({ path }) => pageOf(path).filters[facet] ?? []);
    expect(used.length).toBeGreaterThanOrEqual(50);
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('of years knows the year of each page that has a day, and of no other', () => {
    const faults = everything.filter(
      ({ meta, filters }) => filters.annee?.join() !== meta.date?.slice(0, 4),
    );
    const dated = everything.filter(({ meta }) => meta.date !== undefined);
    expect(dated.length).toBeGreaterThanOrEqual(170);
    expect(addressesOf(faults)).toEqual([]);
  });
});

describe('the text of a file', () => {
  test('leads to the page of the document', async () => {
    const [first] = await find('procès-verbaux, photographies, factures');
    expect(first?.url).toBe('/ressources/2023/rapport-technique-intermediaire-fonds-liban/');
    expect(first?.sub_results.map(({ title }) => title)).toContain('Page 2');
  });

  test('leads to the moment of the recording', async () => {
    const [first] = await find('tarte mirabelles');
    expect(first?.url).toBe('/ressources/2022/echange-cuisiniers-nancy-kanazawa/');
    expect(first?.sub_results.map(({ title, url }) => [title, url])).toContainEqual([
      '0:03',
      '/ressources/2022/echange-cuisiniers-nancy-kanazawa/#t-3',
    ]);
  });

  test('has an anchor that its page has', () => {
    const faults = everything.flatMap(({ url, anchors }) => {
      const ids = new Set(pageAt(url).elements.map((element) => attribute(element, 'id')));
      return anchors.filter(({ id }) => !ids.has(id)).map(({ id }) => `${url}#${id}`);
    });
    const anchors = everything.flatMap((page) => page.anchors);
    expect(anchors.length).toBeGreaterThanOrEqual(100);
    expect(anchors.filter(({ text }) => /^Page \d+$/.test(text)).length).toBeGreaterThanOrEqual(15);
    expect(anchors.filter(({ text }) => /^\d+:\d\d$/.test(text)).length).toBeGreaterThanOrEqual(10);
    expect(faults).toEqual([]);
  });
});

describe('a first search', () => {
  test('with ten results weighs at most 140 kB', async () => {
    const fetched: Fetched = new Map();
    vi.stubGlobal('fetch', fetchBuilt(fetched));
    const visitor = await loadBuiltEngine();
    expect(await visitor.ask('séisme', 10)).toHaveLength(10);
    await visitor.facets();
    const script = transferSize('pagefind/pagefind.js');
    const files = [...fetched].map(([name, octets]) => `${name} ${String(octets)}`);
    const sum = [...fetched.values()].reduce((total, octets) => total + octets, script);
    expect(sum, `pagefind.js ${String(script)}\n${files.join('\n')}`).toBeLessThanOrEqual(140_000);
  });
});

describe('the order of days', () => {
  test('drops no page', async () => {
    const found = await engine.find(null, {}, { date: 'desc' });
    expect(found).toHaveLength(everything.length);
    const days = found.flatMap(({ meta }) => meta.date ?? []);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('the card of a page', () => {
  const events = () => everything.filter(({ filters }) => filters.type?.includes('event'));

  test('has the title of its page', () => {
    const faults = everything.filter(({ url, meta }) => {
      const heading = named(pageAt(url).elements, 'h1').map(wordsOf).join();
      return meta.title !== heading;
    });
    expect(faults.map(({ url, meta }) => `${url}: ${meta.title ?? 'no title'}`)).toEqual([]);
  });

  test('has no name beside those of the search', () => {
    const names = new Set(everything.flatMap(({ meta }) => Object.keys(meta)));
    expect([...names].toSorted()).toEqual([
      'date',
      'etat',
      'exemple',
      'fichier',
      'fin',
      'image',
      'image_alt',
      'lieu',
      'title',
    ]);
  });

  test('of an event has its state and its end, with an offset, not before its day', () => {
    expect(events().length).toBeGreaterThanOrEqual(50);
    const faults = events().filter(({ meta: { date = '', fin = '', etat } }) => {
      const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(fin);
      return !isWhole || fin.slice(0, 10) < date || etat === undefined;
    });
    expect(addressesOf(faults)).toEqual([]);
    expect(new Set(events().map(({ meta }) => meta.etat)).size).toBeGreaterThanOrEqual(3);
  });

  test('has a picture of the site, light and silent', () => {
    const pictures = everything.flatMap(({ meta }) => meta.image ?? []);
    const heavy = pictures.filter((address) => {
      const file = fileOf(address);
      return file === undefined || transferSize(file) > 20_000;
    });
    expect(pictures.length).toBeGreaterThanOrEqual(150);
    expect(heavy).toEqual([]);
    expect(everything.filter(({ meta }) => (meta.image_alt ?? '') !== '')).toEqual([]);
  });

  test('of a resource tells its file as it is on the disk', () => {
    const files = everything.filter(({ meta }) => meta.fichier !== undefined);
    expect(files.length).toBeGreaterThanOrEqual(15);
    expect(pageOf(SAHEL).meta.fichier).toMatch(/^PDF, \d+\u00A0ko, 2\u00A0p\.$/);
  });

  test('has no words to be found: no place, no state, no format', async () => {
    for (const word of ['presentiel', 'confirme', 'webp']) {
      const found = await find(word);
      const silent = found.filter(
        ({ content }) => !plain(content).includes(plain(word).slice(0, 6)),
      );
      expect(addressesOf(silent)).toEqual([]);
    }
  });
});

describe('the index', () => {
  test('holds every item, term and institutional page, and neither lists nor archives', () => {
    const indexed = [
      ...itemPages('article', 85),
      ...itemPages('event', 50),
      ...itemPages('resource', 30),
      ...itemPages('proceedings', 3),
      ...itemPages('country', 28),
      ...itemPages('topic', 12),
      ...itemPages('localGovernment', 35),
      ...itemPages('network', 15),
    ].map(({ path }) => path);
    expect(everything.length).toBeGreaterThanOrEqual(300);
    expect(addressesOf(everything).toSorted()).toEqual([...indexed, ...INSTITUTIONAL].toSorted());
  });

  test('shows each text as its page does, never as it is folded', () => {
    const written = everything.map(({ content }) => content).join('\n');
    const folded = everything.filter(
      ({ content, filters }) =>
        filters.langue?.includes('fr') && /\p{L}'\p{L}|\bo(?:euvre|eur)\b|\bcoeur/iu.test(content),
    );
    expect(written.match(/’/g)?.length).toBeGreaterThanOrEqual(2000);
    expect(written.match(/«/g)?.length).toBeGreaterThanOrEqual(20);
    expect(written.match(/œ/g)?.length).toBeGreaterThanOrEqual(10);
    expect(addressesOf(folded)).toEqual([]);
  });

  test('counts in each page as many words to show as words to find', () => {
    const faults = everything.filter(({ content, anchors }) => {
      const words = content.split(/\s+/).length;
      return anchors.some(({ location }) => location > words);
    });
    expect(addressesOf(faults)).toEqual([]);
  });

  test('reads the text of a page without what stands around it', () => {
    const around =
      /À lire aussi|Fil d'Ariane|Article suivant|Aller au contenu|Informations légales/;
    const faults = everything.filter(({ content }) => around.test(content));
    expect(everything.filter(({ word_count: count }) => count < 5).map(({ url }) => url)).toEqual(
      [],
    );
    expect(addressesOf(faults)).toEqual([]);
  });
});
