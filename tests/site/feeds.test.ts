import { statSync } from 'node:fs';
import path from 'node:path';
import { htmlToHast } from 'satteri';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { titleWithState } from '../../src/domain/event/event.ts';
import { describeDays } from '../../src/ui/event-facts.ts';
import { setFrenchTypography, setTypography } from '../../src/lib/typography.ts';
import { elementsOf } from '../../src/markdown/tree.ts';
import { site } from '../../src/site.config.ts';
import { readWithRssParser, type ItemReading } from '../../src/test/read-feed.ts';
import { strings } from '../../src/ui/strings.ts';
import { findTarget } from '../../src/domain/old-address/table.ts';
import { answerOldAddress } from '../../src/hosting/redirects/answer.ts';
import { choicePage, routes } from '../../src/routes.ts';
import { brokenReason } from '../support/addresses.ts';
import { withdrawnEvents, writtenEvents, writtenResources } from '../support/content.ts';
import { builtFiles, DIST, fileOf, readBuilt } from '../support/dist.ts';
import {
  announcedFeeds,
  archiveChain,
  builtFeeds,
  isNotice,
  isOver,
  xmlFault,
  type BuiltFeed,
  type WrittenFeed,
} from '../support/feeds.ts';
import { builtPages, itemPages, pageAt } from '../support/pages.ts';
import { mojibakeIn, typographyFaults } from '../support/prose.ts';
import { attribute, below, metaOf, named, wordsOf } from '../support/tree.ts';
import { writtenEntries } from '../support/streams.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

/** Pages of one item each: what the feed of the whole site and its archives hold. */
const itemsWithPages = () => [
  ...itemPages('article'),
  ...itemPages('event'),
  ...itemPages('resource'),
];

/** The faults of every feed, each with its page. */
function faultsOf(find: (feed: BuiltFeed) => readonly string[]): string[] {
  expectOnFixture(builtFeeds().length);
  return builtFeeds().flatMap((feed) => find(feed).map((fault) => `${feed.page}: ${fault}`));
}

const formatsOf = (...formats: readonly (WrittenFeed | undefined)[]) =>
  formats.filter((format) => format !== undefined);

/** Every item of every feed, once: another test says that a format or a feed changes nothing in it. */
function everyItem(): ItemReading[] {
  const items = builtFeeds()
    .flatMap(({ rss }) => rss.feed.items)
    .filter((item) => !isNotice(item));
  const known = [...new Map(items.map((item) => [item.id, item])).values()];
  expectOnFixture(known.length);
  return known;
}

/** The faults of every item, each with its title. */
function itemFaults(find: (item: ItemReading) => readonly string[]): string[] {
  return everyItem().flatMap((item) => find(item).map((fault) => `${item.title}: ${fault}`));
}

/** French, but for the stream of what is in another language. */
const languageOf = (page: string) => /^\/(en|es|ar)\/$/.exec(page)?.[1] ?? site.language;
/** Pages of countries, topics, local governments and networks. */
const TERM_PAGE = /^\/(pays|thematiques|collectivites|reseaux)\/([^/]+)\/$/;

/** The pages of all that has a term. */
async function itemsOfTerm(page: string): Promise<string[]> {
  const [, kind = '', slug = ''] = TERM_PAGE.exec(page) ?? [];
  const entries = await writtenEntries();
  return entries
    .filter(({ countries, topics, localGovernments, networks }) => {
      const terms: Readonly<Record<string, readonly string[]>> = {
        pays: countries,
        thematiques: topics,
        collectivites: localGovernments,
        reseaux: networks,
      };
      return terms[kind]?.includes(slug);
    })
    .map(({ pagePath }) => `${site.url}${pagePath}`);
}

const pathOf = (url: string) => new URL(url).pathname;
const elementsIn = (html: string) => elementsOf(htmlToHast(html));

describe('every feed', () => {
  test('lies in three formats below its page, that of a crossing in RSS only', () => {
    const folders = (name: string) =>
      builtFiles(`**/${name}`)
        .map((file) => file.slice(0, -name.length))
        .toSorted();
    const whole = folders('rss.xml').filter((folder) => !folder.startsWith('abonnements/'));
    expect(folders('atom.xml')).toEqual(whole);
    expect(folders('feed.json')).toEqual(whole);
    expect(faultsOf(({ page }) => (fileOf(page) === undefined ? ['no page'] : []))).toEqual([]);
  });

  test('is well-formed XML in RSS and in Atom', () => {
    const faults = faultsOf(({ rss, atom }) =>
      formatsOf(rss, atom).flatMap(({ file, text }) => {
        const fault = xmlFault(text);
        return fault === undefined ? [] : [`${file}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('says the same in all its formats', () => {
    const feeds = builtFeeds().flatMap(({ rss, atom, json }) =>
      atom === undefined || json === undefined ? [] : [{ rss, atom, json }],
    );
    expectOnFixture(feeds.length);
    for (const { rss, atom, json } of feeds) {
      expect(atom.feed.items, atom.file).toEqual(rss.feed.items);
      expect(json.feed.items, json.file).toEqual(rss.feed.items);
      const { title, page, language, updatedAt } = rss.feed;
      expect(atom.feed, atom.file).toMatchObject({ title, page, language, updatedAt });
      expect(json.feed, json.file).toMatchObject({ title, page, language });
    }
  });

  test('reads the same in a second application', async () => {
    expectOnFixture(builtFeeds().length);
    for (const { rss, atom } of builtFeeds()) {
      const items = rss.feed.items.map(({ title, url, publishedAt }) => [title, url, publishedAt]);
      for (const { file, text } of formatsOf(rss, atom)) {
        const read = (await readWithRssParser(text)).map(({ title, link, isoDate }) => [
          title,
          link,
          isoDate,
        ]);
        expect(read, file).toEqual(items);
      }
    }
  });

  test('has a title that no other feed has', () => {
    const byTitle = Map.groupBy(builtFeeds(), ({ rss }) => rss.feed.title);
    const shared = [...byTitle].filter(([title, feeds]) => title === '' || feeds.length > 1);
    expectOnFixture(byTitle.size);
    expect(shared.map(([title, feeds]) => [title, feeds.map(({ page }) => page)])).toEqual([]);
  });

  test('says its own address, its page, its language and the day of its last change', () => {
    const faults = faultsOf(({ page, rss, atom, json }) => {
      const own = formatsOf(rss, atom, json).filter(
        ({ file, feed }) => feed.links.self !== `${site.url}/${file}`,
      );
      const { items, updatedAt = '' } = rss.feed;
      const changes = items.map((item) => item.updatedAt).toSorted();
      return [
        ...own.map(({ file }) => `self link of ${file}`),
        ...(rss.feed.page === `${site.url}${page}` ? [] : [`page ${rss.feed.page}`]),
        ...(rss.feed.language === languageOf(page) ? [] : ['language']),
        ...(updatedAt === changes.at(-1) ? [] : [`last change ${updatedAt}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('holds from 1 to 50 items, the newest first, or says that all were taken away', () => {
    const faults = faultsOf(({ rss }) => {
      const dates = rss.feed.items.map(({ publishedAt }) => publishedAt);
      const count = rss.feed.items.filter((item) => !isNotice(item)).length;
      const isSorted = dates.join() === dates.toSorted().toReversed().join();
      return [
        ...(dates.length >= 1 && count <= site.feedSize.most ? [] : [String(count)]),
        ...(isSorted ? [] : ['not sorted']),
      ];
    });
    expect(site.feedSize.most).toBe(50);
    expect(faults).toEqual([]);
  });

  test('of a term holds all items of a month before the newest, and ten at least if there are so many', async () => {
    const { most, least, days } = site.feedSize;
    const published = new Map(
      itemsWithPages().map((page) => [
        `${site.url}${page.path}`,
        metaOf(page.elements, 'article:published_time') ?? '',
      ]),
    );
    const feeds = builtFeeds().filter((feed) => TERM_PAGE.test(feed.page) && !isOver(feed));
    expectOnFixture(feeds.length);
    const shortened: string[] = [];
    for (const { page, rss } of feeds) {
      const held = rss.feed.items.filter((item) => !isNotice(item)).map(({ url }) => url);
      const all = await itemsOfTerm(page);
      const dayOf = (url: string) => published.get(url)?.slice(0, 10) ?? '';
      const newest = Temporal.PlainDate.from(all.map(dayOf).toSorted().at(-1) ?? '');
      const first = newest.subtract({ days }).toString();
      const recent = all.filter((url) => dayOf(url) >= first);
      const missed = recent.length > most ? [] : recent.filter((url) => !held.includes(url));
      expect(missed, page).toEqual([]);
      expect(
        held.filter((url) => !all.includes(url)),
        page,
      ).toEqual([]);
      expect(held.length, page).toBeGreaterThanOrEqual(Math.min(all.length, least));
      if (held.length < all.length) shortened.push(page);
    }
    expectOnFixture(shortened.length);
  });

  test('knows each item by a tag that is its own, the same in every feed', () => {
    const faults = faultsOf(({ rss }) => {
      const ids = rss.feed.items.map(({ id }) => id);
      return ids.filter((id, index) => !id.startsWith('tag:') || ids.indexOf(id) !== index);
    });
    expect(faults).toEqual([]);
    const items = builtFeeds().flatMap(({ rss }) => rss.feed.items);
    expectOnFixture(items.length);
    const ids = new Map(items.map(({ id, url }) => [url, id]));
    expect(items.filter(({ id, url }) => ids.get(url) !== id)).toEqual([]);
    expect(new Set(ids.values()).size).toBe(ids.size);
  });
});

describe('every item', () => {
  test('leads to its page and is dated as it is', () => {
    const faults = itemFaults(({ url, publishedAt, updatedAt }) => {
      const { elements } = pageAt(pathOf(url));
      const published = metaOf(elements, 'article:published_time') ?? '';
      const modified = metaOf(elements, 'article:modified_time') ?? published;
      return [
        ...(Date.parse(published) === Date.parse(publishedAt) ? [] : [publishedAt]),
        ...(Date.parse(modified) === Date.parse(updatedAt) ? [] : [updatedAt]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has the title of its page; an event adds its day', async () => {
    const days = new Map(
      (await writtenEvents()).map(({ event, pagePath }) => [
        pagePath,
        ` – ${setFrenchTypography(describeDays(event))}`,
      ]),
    );
    const faults = itemFaults(({ url, title }) => {
      const heading = named(pageAt(pathOf(url)).elements, 'h1')
        .map(wordsOf)
        .join();
      const whole = heading + (days.get(pathOf(url)) ?? '');
      return title === whole ? [] : [whole];
    });
    expectOnFixture(days.size);
    expect(faults).toEqual([]);
  });

  test('of an event says its day in its content, and its state first in its title', async () => {
    const items = new Map(everyItem().map((item) => [pathOf(item.url), item]));
    const events = (await writtenEvents()).filter(({ pagePath }) => items.has(pagePath));
    expectOnFixture(events.length);
    expectOnFixture(events.filter(({ event }) => event.state !== 'confirme').length, 4);
    for (const { event, pagePath } of events) {
      const { title = '', html = '' } = items.get(pagePath) ?? {};
      const day = setFrenchTypography(describeDays(event));
      expect(html.toLowerCase()).toContain(day.toLowerCase());
      const words = setTypography(titleWithState(event), event.language);
      expect(title.startsWith(words), title).toBe(true);
    }
  });

  test('has the whole text of its page', () => {
    const faults = itemFaults(({ url, html }) => {
      const prose = pageAt(pathOf(url)).elements.filter(({ properties }) =>
        String(properties.className).split(/[\s,]/).includes('prose'),
      );
      const blocks = prose.flatMap((element) => named(below(element), 'p', 'li', 'h2', 'h3', 'td'));
      const text = wordsOf(htmlToHast(html)).replace(/\s+/g, '');
      const missing = blocks
        .map(wordsOf)
        .filter((block) => !text.includes(block.replace(/\s+/g, '')));
      return [...(blocks.length === 0 ? ['no text'] : []), ...missing];
    });
    expect(faults).toEqual([]);
  });

  test('has a summary and a content in the typography of French, undamaged', () => {
    const faults = itemFaults(({ language, title, summary, html }) => {
      const words = [title, summary, html];
      return [
        ...words.filter((text) => text.trim() === '').map(() => 'no words'),
        ...words.map(mojibakeIn).filter((found) => found !== undefined),
        ...(language === 'fr' ? [title, summary].flatMap(typographyFaults) : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a content that shows outside the site: whole addresses, nothing active', () => {
    const faults = itemFaults(({ html }) => {
      const addresses = [...html.matchAll(/\s(?:href|src|poster|srcset|cite)="([^"]*)"/g)].flatMap(
        ([, value = '']) => value.split(/,\s+/),
      );
      return [
        ...addresses.filter((address) => !/^(?:https?:|mailto:|tel:)/.test(address)),
        ...(html.match(/<(?:script|style|iframe|object|form)\b|\son\w+=|\sstyle=/gi) ?? []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('links to pages, files and pictures of ours that exist', () => {
    const faults = itemFaults(({ html }) =>
      elementsIn(html).flatMap((element) =>
        ['href', 'src'].flatMap((name) => {
          const url = URL.parse(attribute(element, name) ?? '');
          const reason = url?.origin === site.url ? brokenReason(url) : undefined;
          return reason === undefined ? [] : [`${url?.href ?? ''} (${reason})`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('shows its pictures with their words and their size', () => {
    const pictures = everyItem().flatMap(({ html }) => named(elementsIn(html), 'img'));
    expectOnFixture(pictures.length);
    const incomplete = pictures.filter((img) =>
      ['alt', 'width', 'height'].some((name) => attribute(img, name) === undefined),
    );
    expect(incomplete).toEqual([]);
  });
});

describe('the files that come with items', () => {
  const TYPES: Readonly<Record<string, string>> = {
    '.jpg': 'image/jpeg',
    '.pdf': 'application/pdf',
    '.mp3': 'audio/mpeg',
    '.mp4': 'video/mp4',
  };
  const OTHERS = /^(?:application|audio|video|text)\/[\w.+-]+$/;

  test('exist with the length and the type that are said', () => {
    const files = everyItem().flatMap(({ enclosure }) => enclosure ?? []);
    expectOnFixture(files.length);
    for (const { url, type, bytes } of files) {
      const { pathname, origin } = new URL(url);
      expect(origin).toBe(site.url);
      expect(statSync(path.join(DIST, pathname)).size, url).toBe(bytes);
      expect(type, url).toMatch(TYPES[path.extname(pathname).toLowerCase()] ?? OTHERS);
    }
  });

  test('are the file itself for a resource that is one', async () => {
    const items = new Map(everyItem().map((item) => [pathOf(item.url), item]));
    const kept = (await writtenResources()).filter(({ resource }) => resource.file !== undefined);
    expectOnFixture(kept.length);
    for (const { resource, pagePath } of kept) {
      const { enclosure } = items.get(pagePath) ?? {};
      expect(enclosure?.url).toContain(path.basename(resource.file ?? ''));
    }
  });
});

describe.each(['rss', 'atom'] as const)('the archives of the feed in %s', (format) => {
  test('lead from the feed of the site to every item, and to no item twice', () => {
    const [current, ...archives] = archiveChain(format);
    const urlsOf = (items: readonly ItemReading[]) =>
      items.filter((item) => !isNotice(item)).map(({ url }) => url);
    const followed = urlsOf(current?.feed.items ?? []);
    const archived = archives.flatMap(({ feed }) => urlsOf(feed.items));
    expectOnFixture(archives.length);
    expect(new Set(archived).size).toBe(archived.length);
    const pages = itemsWithPages().map((page) => `${site.url}${page.path}`);
    expect([...new Set([...followed, ...archived])].toSorted()).toEqual(pages.toSorted());
  });

  test('are full, and say where they are', () => {
    const [, ...archives] = archiveChain(format);
    for (const { file, feed, text } of archives) {
      expect(feed.items, file).toHaveLength(site.feedSize.most);
      expect(feed.links.self).toBe(`${site.url}/${file}`);
      expect(feed.links.current).toBe(`${site.url}/atom.xml`);
      expect(xmlFault(text)).toBeUndefined();
    }
    const newer = archives.map(({ feed }) => feed.links['next-archive']);
    const own = archives.map(({ feed }) => feed.links.self);
    expect(newer).toEqual([undefined, ...own].slice(0, own.length));
  });

  test('hold the same items as the feed where they hold the same', () => {
    const [current, newest] = archiveChain(format);
    const items = new Map(current?.feed.items.map((item) => [item.id, item]));
    const both = (newest?.feed.items ?? []).filter(({ id }) => items.has(id));
    expectOnFixture(both.length);
    expect(both.map(({ id }) => items.get(id))).toEqual(both);
  });

  test('are found at the addresses of those in RSS, which are no more', () => {
    const [, ...archives] = archiveChain(format);
    expectOnFixture(archives.length);
    const table = readBuilt(routes.oldAddressTable.slice(1));
    const faults = archives.filter(({ file }) => {
      const former = `/${file}`.replace('atom-', 'rss-');
      const answer = answerOldAddress(former, (key) => findTarget(table, key));
      return answer?.status !== 301 || answer.location !== `/${file}`;
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});

test('the followers of a country learn what was taken away of it, be it all that there was', async () => {
  const withdrawn = await withdrawnEvents();
  expectOnFixture(withdrawn.length);
  for (const { event } of withdrawn) {
    for (const country of event.countrySlugs) {
      const feed = builtFeeds().find(({ page }) => page === routes.country(country));
      const titles = feed?.rss.feed.items.filter(isNotice).map(({ title }) => title);
      const title = setTypography(event.title, event.language);
      expect(titles, country).toContain(strings.feed.retracted(title));
    }
  }
});

test('the followers of a crossing whose events were all taken away are led to the feed of its term', async () => {
  const withdrawn = await withdrawnEvents();
  const table = readBuilt(routes.oldAddressTable.slice(1));
  const ofCountries = withdrawn.flatMap(({ event }) =>
    event.countrySlugs.map((country) => ({
      page: choicePage({ country, part: 'agenda' }),
      country,
    })),
  );
  const emptied = ofCountries.filter(({ page }) => fileOf(routes.rss(page)) === undefined);
  expectOnFixture(emptied.length);
  for (const { page, country } of emptied) {
    const answer = answerOldAddress(routes.rss(page), (key) => findTarget(table, key));
    expect(answer, page).toMatchObject({
      status: 301,
      location: routes.rss(routes.country(country)),
    });
  }
});

describe('the announcement of feeds', () => {
  test('names only feeds that exist', () => {
    const announced = [...announcedFeeds()];
    expectOnFixture(announced.length);
    expect(announced.filter(([href]) => fileOf(href) === undefined)).toEqual([]);
  });

  test('forgets no feed', () => {
    const announced = announcedFeeds();
    const feeds = [...builtFiles('**/{rss,atom,podcast}.xml'), ...builtFiles('**/feed.json')];
    expectOnFixture(feeds.length);
    const over = new Set(
      builtFeeds()
        .filter(isOver)
        .map(({ page }) => page),
    );
    const silent = feeds.filter((file) => !announced.has(`/${file}`));
    expect(silent.filter((file) => !over.has(`/${path.posix.dirname(file)}/`))).toEqual([]);
  });

  test('of the whole site stands on every page', () => {
    const announcing = announcedFeeds().get('/rss.xml') ?? [];
    expect(announcing.toSorted()).toEqual(
      builtPages()
        .map(({ file }) => file)
        .toSorted(),
    );
  });
});

test('the feed of the whole site holds the newest pages of the site', () => {
  const times = itemsWithPages().map(({ elements }) =>
    Date.parse(metaOf(elements, 'article:published_time') ?? ''),
  );
  const newest = times.toSorted((a, b) => b - a).slice(0, site.feedSize.most);
  const feed = builtFeeds().find(({ page }) => page === '/');
  const items = (feed?.rss.feed.items ?? []).filter((item) => !isNotice(item));
  expect(items.map(({ publishedAt }) => Date.parse(publishedAt))).toEqual(newest);
});

test('the pictures of feeds are JPEG of a width that readers show', async () => {
  const pictures = builtFiles('illustrations/**/*.jpg');
  expectOnFixture(pictures.length);
  for (const file of pictures) {
    const { format, width, exif } = await sharp(path.join(DIST, file)).metadata();
    expect([format, exif], file).toEqual(['jpeg', undefined]);
    expect(width).toBeLessThanOrEqual(1200);
  }
});
