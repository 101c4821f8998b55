import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { foldForSearch } from '../../src/search/ask/folding.ts';
import { toWords } from '../../src/search/ask/query.ts';
import { routes } from '../../src/routes.ts';
import { fileOf, SITE_ROOT, transferSize } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { itemPages, pageAt } from '../support/pages.ts';
import {
  fetchBuilt,
  loadBuiltEngine,
  type Fetched,
  type FoundPage,
} from '../support/search-engine.ts';
import { attribute, named, wordsOf } from '../support/tree.ts';

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

/** The pages that editors write for the association itself. */
const institutional = globSync('*.mdx', { cwd: path.join(SITE_ROOT, 'content/pages') }).map(
  (file) => routes.institutionalPage(file.slice(0, -'.mdx'.length)),
);

const KINDS = ['article', 'event', 'page', 'resource', 'term'];

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

describe('a facet', () => {
  test('counts every page once among the kinds', async () => {
    const { type = {} } = await engine.facets();
    const kinds = Object.keys(type);
    expect(kinds.filter((kind) => !KINDS.includes(kind))).toEqual([]);
    expectOnFixture(kinds.length, KINDS.length);
    expect(Object.values(type).reduce((sum, count) => sum + count, 0)).toBe(everything.length);
  });

  test.each(FACETS)('named %s has slugs for values, as addresses do', async (name) => {
    const values = Object.keys((await engine.facets())[name] ?? {});
    expectOnFixture(values.length, 2);
    expect(values.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
  });

  test('has no name beside those of the search', async () => {
    const names = Object.keys(await engine.facets());
    expect(names.filter((name) => !FACETS.some((facet) => facet === name))).toEqual([]);
    expectOnFixture(names.length, FACETS.length);
  });

  test.each([
    ['pays', 'country'],
    ['thematique', 'topic'],
    ['collectivite', 'localGovernment'],
  ] as const)('of %s keeps the own page of each', (facet, kind) => {
    const faults = itemPages(kind).filter(({ path }) => {
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
    const items = [...itemPages('article'), ...itemPages('event')];
    const faults = items.filter(({ path, elements }) => {
      const links = named(elements, 'a').map((link) => attribute(link, 'href') ?? '');
      const terms = pageOf(path).filters[facet] ?? [];
      return terms.some((slug) => !links.includes(`${base}${slug}/`));
    });
    const used = items.flatMap(({ path }) => pageOf(path).filters[facet] ?? []);
    expectOnFixture(used.length, 8);
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('of years knows the year of each page that has a day, and of no other', () => {
    const faults = everything.filter(
      ({ meta, filters }) => filters.annee?.join() !== meta.date?.slice(0, 4),
    );
    const dated = everything.filter(({ meta }) => meta.date !== undefined);
    expectOnFixture(dated.length, 80);
    expect(addressesOf(faults)).toEqual([]);
  });
});

describe('the text of a file', () => {
  test('has an anchor that its page has', () => {
    const faults = everything.flatMap(({ url, anchors }) => {
      const ids = new Set(pageAt(url).elements.map((element) => attribute(element, 'id')));
      return anchors.filter(({ id }) => !ids.has(id)).map(({ id }) => `${url}#${id}`);
    });
    const anchors = everything.flatMap((page) => page.anchors);
    expectOnFixture(anchors.length, 40);
    expectOnFixture(anchors.filter(({ text }) => /^Page \d+$/.test(text)).length, 3);
    expectOnFixture(anchors.filter(({ text }) => /^\d+:\d\d$/.test(text)).length, 10);
    expect(faults).toEqual([]);
  });
});

/** The word that stands on most pages: its search loads as much as any. */
function mostCommonWord(): string {
  const words = everything.flatMap(({ content }) => [
    ...new Set(plain(content).match(/[a-z]{6,}/g) ?? []),
  ]);
  const [word = ''] = [...Map.groupBy(words, (found) => found)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([found]) => found);
  return word;
}

describe('a first search', () => {
  test('with ten results weighs at most 140 kB', async () => {
    const fetched: Fetched = new Map();
    vi.stubGlobal('fetch', fetchBuilt(fetched));
    const visitor = await loadBuiltEngine();
    expectOnFixture((await visitor.ask(mostCommonWord(), 10)).length, 10);
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
    const known = [
      'date',
      'etat',
      'exemple',
      'fichier',
      'fin',
      'image',
      'image_alt',
      'lieu',
      'title',
    ];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expectOnFixture(names.size, known.length);
  });

  test('of an event has its state and its end, with an offset, not before its day', () => {
    expectOnFixture(events().length, 20);
    const faults = events().filter(({ meta: { date = '', fin = '', etat } }) => {
      const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(fin);
      return !isWhole || fin.slice(0, 10) < date || etat === undefined;
    });
    expect(addressesOf(faults)).toEqual([]);
    expectOnFixture(new Set(events().map(({ meta }) => meta.etat)).size, 5);
  });

  test('has a picture of the site, light and silent', () => {
    const pictures = everything.flatMap(({ meta }) => meta.image ?? []);
    const heavy = pictures.filter((address) => {
      const file = fileOf(address);
      return file === undefined || transferSize(file) > 20_000;
    });
    expectOnFixture(pictures.length, 20);
    expect(heavy).toEqual([]);
    expect(everything.filter(({ meta }) => (meta.image_alt ?? '') !== '')).toEqual([]);
  });

  test('of a resource tells its file as it is on the disk', () => {
    const files = everything.filter(({ meta }) => meta.fichier !== undefined);
    const wrong = files.filter(
      ({ meta }) => !/^[A-Z\d]+, [\d,]+\u00A0[kM]?o\b/.test(meta.fichier ?? ''),
    );
    expectOnFixture(files.length, 4);
    expect(wrong.map(({ meta }) => meta.fichier)).toEqual([]);
  });

  test('has no words to be found: no place, no state, no format', async () => {
    for (const word of ['presentiel', 'confirme', 'webp']) {
      const found = await find(word);
      const silent = found.filter(
        ({ content, meta, filters }) =>
          !plain(content).includes(plain(word).slice(0, 6)) &&
          JSON.stringify([meta, filters]).includes(word),
      );
      expect(addressesOf(silent)).toEqual([]);
    }
  });
});

describe('the index', () => {
  test('holds every item, term and institutional page, and neither lists nor archives', () => {
    const indexed = [
      ...itemPages('article'),
      ...itemPages('event'),
      ...itemPages('resource'),
      ...itemPages('proceedings'),
      ...itemPages('country'),
      ...itemPages('topic'),
      ...itemPages('localGovernment'),
      ...itemPages('network'),
    ].map(({ path }) => path);
    expectOnFixture(everything.length, 100);
    expect(addressesOf(everything).toSorted()).toEqual([...indexed, ...institutional].toSorted());
  });

  test('shows each text as its page does, never as it is folded', () => {
    const written = everything.map(({ content }) => content).join('\n');
    const folded = everything.filter(
      ({ content, filters }) =>
        filters.langue?.includes('fr') && /\p{L}'\p{L}|\bo(?:euvre|eur)\b|\bcoeur/iu.test(content),
    );
    expectOnFixture(written.match(/’/g)?.length ?? 0, 100);
    expectOnFixture(written.match(/«/g)?.length ?? 0, 5);
    expectOnFixture(written.match(/œ/g)?.length ?? 0, 3);
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
