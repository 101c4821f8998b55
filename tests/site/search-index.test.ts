import { globSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldForSearch } from '../../src/search/ask/folding.ts';
import { firstDayOf } from '../../src/lib/dates.ts';
import { routes } from '../../src/routes.ts';
import { fileOf, SITE_ROOT, transferSize } from '../support/dist.ts';
import { readWrittenText } from '../support/content.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { addressedPages, itemPages, pageAt } from '../support/pages.ts';
import { loadBuiltEngine, type Fetched, type FoundPage } from '../support/search-engine.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';

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
  engine = await loadBuiltEngine();
  everything = await engine.search({});
});

/** Searches as the search page does. */
const find = async (query: string) => engine.search({ q: query });

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
  test('counts every page once among the kinds', () => {
    const { type = {} } = engine.facets();
    const kinds = Object.keys(type);
    expect(kinds.filter((kind) => !KINDS.includes(kind))).toEqual([]);
    expectOnFixture(kinds.length, KINDS.length);
    expect(Object.values(type).reduce((sum = 0, count = 0) => sum + count, 0)).toBe(
      everything.length,
    );
  });

  test.each(FACETS)('named %s has slugs for values, as addresses do', (name) => {
    const values = Object.keys(engine.facets()[name] ?? {});
    expectOnFixture(values.length, 2);
    expect(values.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
  });

  test('has no name beside those of the search', () => {
    const names = Object.keys(engine.facets());
    expect(names.filter((name) => !FACETS.some((facet) => facet === name))).toEqual([]);
    expectOnFixture(names.length, FACETS.length);
  });

  test.each([
    ['pays', 'country'],
    ['thematique', 'topic'],
    ['collectivite', 'localGovernment'],
  ] as const)('of %s keeps the own page of each', (facet, kind) => {
    expectOnFixture(itemPages(kind).length);
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
    expectOnFixture(used.length);
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('of years knows the year of each page that has a day, and of no other', () => {
    const faults = everything.filter(
      ({ meta, filters }) => (filters.annee ?? []).join() !== (meta.date?.slice(0, 4) ?? ''),
    );
    const dated = everything.filter(({ meta }) => meta.date !== undefined);
    expectOnFixture(dated.length);
    expect(addressesOf(faults)).toEqual([]);
  });
});

describe('the text of a file', () => {
  test('has an anchor that its page has', () => {
    const anchors = everything.flatMap(({ url, sections }) =>
      sections.filter(([id]) => id !== '').map(([id, title]) => ({ url, id, title })),
    );
    const faults = anchors.filter(
      ({ url, id }) => !pageAt(url).elements.some((element) => attribute(element, 'id') === id),
    );
    expectOnFixture(anchors.length);
    expectOnFixture(anchors.filter(({ title }) => /^Page \d+$/.test(title)).length, 3);
    expectOnFixture(anchors.filter(({ title }) => /^\d+:\d\d$/.test(title)).length);
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
    const visitor = await loadBuiltEngine(fetched);
    expectOnFixture((await visitor.search({ q: mostCommonWord() }, 10)).length, 10);
    const names = ['/pagefind/pagefind.js', ...fetched.keys()];
    const sizes = names.map((name) => [name, transferSize(name)] as const);
    const sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
    expect(sum, sizes.join('\n')).toBeLessThanOrEqual(140_000);
  });
});

describe('the engine, without a server', () => {
  test('leaves the requests of the process alone', async () => {
    const { fetch } = globalThis;
    const visitor = await loadBuiltEngine();
    await visitor.search({ q: mostCommonWord() }, 1);
    expect(globalThis.fetch).toBe(fetch);
  });
});

describe('the order of days', () => {
  test('drops no page, and puts those without a day last', async () => {
    const found = await engine.search({ tri: 'date' });
    expect(found).toHaveLength(everything.length);
    const days = found.map(({ meta: { date } }) => (date === undefined ? '' : firstDayOf(date)));
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
    expect(faults.map(({ url, meta }) => `${url}: ${meta.title}`)).toEqual([]);
  });

  test('has no name beside those of the search', () => {
    const names = new Set(everything.flatMap(({ meta }) => Object.keys(meta)));
    const known = ['date', 'end', 'file', 'image', 'place', 'sample', 'sessions', 'state', 'title'];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expectOnFixture(names.size, known.length);
  });

  test('of an event has its state and its end, with an offset, not before its day', () => {
    expectOnFixture(events().length);
    const faults = events().filter(({ meta: { date = '', end = '', state } }) => {
      const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(end);
      return !isWhole || end.slice(0, 10) < date || state === undefined;
    });
    expect(addressesOf(faults)).toEqual([]);
    expectOnFixture(new Set(events().map(({ meta }) => meta.state)).size, 5);
  });

  test('has a light picture of the site', () => {
    const pictures = [...new Set(everything.flatMap(({ meta }) => meta.image ?? []))];
    const heavy = pictures.filter((address) => {
      const file = fileOf(address);
      return file === undefined || transferSize(file) > 20_000;
    });
    expectOnFixture(pictures.length);
    expect(heavy).toEqual([]);
  });

  test('of a resource tells its file as it is on the disk', () => {
    const files = everything.filter(({ meta }) => meta.file !== undefined);
    const wrong = files.filter(
      ({ meta }) => !/^[A-Z\d]+, [\d,]+\u00A0[kM]?o\b/.test(meta.file ?? ''),
    );
    expectOnFixture(files.length);
    expect(wrong.map(({ meta }) => meta.file)).toEqual([]);
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
  test('holds every item, term, newsletter and institutional page, and the lists to which editors lead', () => {
    const indexed = [
      ...itemPages('article'),
      ...itemPages('event'),
      ...itemPages('resource'),
      ...itemPages('proceedings'),
      ...itemPages('country'),
      ...itemPages('topic'),
      ...itemPages('localGovernment'),
      ...itemPages('network'),
      ...itemPages('newsletter'),
    ].map(({ path }) => path);
    expectOnFixture(everything.length);
    const pages = [...indexed, ...institutional];
    const others = everything.filter(({ url, isPromoted }) => !pages.includes(url) && !isPromoted);
    expect(pages.filter((path) => !addressesOf(everything).includes(path))).toEqual([]);
    expect(addressesOf(others)).toEqual([]);
  });

  test('holds all that templates mark: none of it stands in a menu or beside a text, which are not read', () => {
    const isMarked = (element: Element) => attribute(element, 'dataIndexed') !== undefined;
    const isBeside = (element: Element) => named([element], 'nav', 'aside', 'svg').length > 0;
    const lost = addressedPages().filter(({ elements }) => {
      const beside = elements.filter(isBeside).flatMap(below).some(isMarked);
      return beside || elements.filter(isMarked).flatMap(below).some(isBeside);
    });
    expectOnFixture(addressedPages().filter(({ elements }) => elements.some(isMarked)).length);
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('shows each text as its page does, never as it is folded', async () => {
    const typed = (await readWrittenText()).toLowerCase();
    const written = everything.map(({ content }) => content).join('\n');
    const folded = everything.filter(
      ({ content, filters }) =>
        filters.langue?.includes('fr') &&
        [...content.matchAll(/\p{L}'\p{L}|\bo(?:euvre|eur)\b|\bcoeur/giu)].some(
          // An editor without the key for « œ » may type two letters.
          ([word]) => !typed.includes(word.toLowerCase()),
        ),
    );
    expectOnFixture(written.match(/’/g)?.length ?? 0);
    expectOnFixture(written.match(/«/g)?.length ?? 0);
    expectOnFixture(written.match(/œ/g)?.length ?? 0, 3);
    expect(addressesOf(folded)).toEqual([]);
  });

  test('reads the text of a page without what stands around it', () => {
    const around =
      /À lire aussi|Fil d'Ariane|Article suivant|Aller au contenu|Informations légales|Dans votre fuseau|Date mardi|Télécharger \(|Ajouter à mon agenda/;
    // An editor may write such words too.
    const isWritten = (url: string, [phrase]: RegExpExecArray) =>
      pageAt(url)
        .elements.filter((element) => attribute(element, 'className')?.split(' ').includes('prose'))
        .some((prose) => wordsOf(prose).includes(phrase));
    const faults = everything.filter(({ url, content }) => {
      const found = around.exec(content);
      return found !== null && !isWritten(url, found);
    });
    expect(addressesOf(faults)).toEqual([]);
  });
});
