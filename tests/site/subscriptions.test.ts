import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choicePage, feedsOf, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import type { strings } from '../../src/ui/strings.ts';
import { builtFiles, fileOf, readBuilt } from '../support/dist.ts';
import { RECORD_TAG } from '../../src/search/index/read-record.ts';
import { readRss } from '../../src/test/read-feed.ts';
import { builtFeeds, isOver } from '../support/feeds.ts';
import { builtPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { writtenEntries } from '../support/streams.ts';
import { attribute, below, metaOf, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { answerOldAddress } from '../../src/hosting/redirects/answer.ts';
import { findTarget } from '../../src/domain/old-address/table.ts';

const entries = await writtenEntries();

const unique = (values: readonly string[]) => [...new Set(values)].toSorted();
const linksOf = ({ elements }: BuiltPage) =>
  named(elements, 'a').map((link) => attribute(link, 'href') ?? '');
const alternatesOf = ({ elements }: BuiltPage) =>
  named(elements, 'link')
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .map((link) => ({
      type: attribute(link, 'type') ?? '',
      href: attribute(link, 'href') ?? '',
      title: attribute(link, 'title') ?? '',
    }))
    .filter(({ type }) => type !== '');

/** The pages that have feeds, but for those of which all was taken away. */
const followedPages = builtFeeds()
  .filter((feed) => !isOver(feed))
  .map(({ page }) => page);

const PAIR_FROM = 3;
const pairsOf = ({ countries, topics }: (typeof entries)[number]) =>
  countries.flatMap((country) => topics.map((topic) => choicePage({ country, topic })));

/** The pages of a country and a topic together, with how many items have both. */
const pairCounts = new Map(
  [...Map.groupBy(entries.flatMap(pairsOf), (path) => path)].map(([path, all]) => [
    path,
    all.length,
  ]),
);

/** The pages of choices: kinds of content of a term, and pairs of terms that hold enough. */
const expectedChoices = unique([
  ...entries.flatMap(({ part, countries, topics }) => [
    ...countries.map((country) => choicePage({ country, part })),
    ...topics.map((topic) => choicePage({ topic, part })),
  ]),
  ...[...pairCounts].filter(([, count]) => count >= PAIR_FROM).map(([path]) => path),
]);

describe('what can be followed', () => {
  test('is every term, every language, every kind of content of a term, and pairs of three items or more', () => {
    expectOnFixture(entries.length);
    const languages = entries.map(({ language }) => language).filter((code) => code !== 'fr');
    const expected = [
      routes.home,
      ...entries.map(({ part }) => `/${part}/`),
      ...entries.flatMap(({ sections }) => sections.map(routes.section)),
      ...entries.flatMap(({ countries }) => countries.map(routes.country)),
      ...entries.flatMap(({ topics }) => topics.map(routes.topic)),
      ...entries.flatMap((entry) => entry.localGovernments.map(routes.localGovernment)),
      ...entries.flatMap(({ networks }) => networks.map(routes.network)),
      ...languages.map(routes.language),
      ...expectedChoices,
    ];
    expect(unique(followedPages)).toEqual(unique(expected));
  });

  test('has its feeds, and a page that shows them', () => {
    expectOnFixture(followedPages.length);
    const faults = followedPages.flatMap((path) => {
      const links = linksOf(pageAt(path));
      return feedsOf(path)
        .map(({ href }) => href)
        .filter((href) => fileOf(href) === undefined || !links.includes(href));
    });
    expect(faults).toEqual([]);
  });

  test('has one feed where a country and a topic are crossed, and no page for each kind of these', () => {
    const files = builtFiles('abonnements/pays/*/thematiques/**/*');
    const places = [...pairCounts.keys()].map((path) => path.slice(1));
    const expected = places.flatMap((path) =>
      ['index.html', 'rss.xml', 'agenda.ics'].map((file) => `${path}${file}`),
    );
    expect(files.filter((file) => !expected.includes(file))).toEqual([]);
    expectOnFixture(files.filter((file) => file.endsWith('.ics')).length);
  });

  test('leads from each crossing that once had feeds to the nearest that has some', () => {
    const table = readBuilt(routes.oldAddressTable.slice(1));
    const answer = (address: string) =>
      fileOf(address) === undefined
        ? answerOldAddress(address, (key) => findTarget(table, key))
        : undefined;
    const former = entries.flatMap((entry) =>
      pairsOf(entry).flatMap((pair) => [pair, `${pair}${entry.part}/`]),
    );
    const addresses = unique(former).flatMap((page) =>
      ['', 'rss.xml', 'atom.xml', 'feed.json'].map((file) => `${page}${file}`),
    );
    const lost = addresses.filter((address) => fileOf(address) === undefined);
    expectOnFixture(lost.length);
    const faults = lost.flatMap((address) => {
      const found = answer(address);
      const target = found?.status === 301 ? found.location : '';
      const [, country = ''] = /^\/abonnements\/pays\/([^/]+)\//.exec(address) ?? [];
      const isNear = target.includes(`/pays/${country}/`) && fileOf(target) !== undefined;
      const isFeed = /\.(?:xml|json)$/.test(target);
      return isNear && isFeed === /\.(?:xml|json)$/.test(address) ? [] : [`${address} → ${target}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('the page of a choice', () => {
  test('is no result of search engines, nor of the search of the site', () => {
    expectOnFixture(expectedChoices.length);
    const faults = expectedChoices.filter((path) => {
      const { html, elements } = pageAt(path);
      return metaOf(elements, 'robots') !== 'noindex' || html.includes(RECORD_TAG);
    });
    expect(faults).toEqual([]);
  });

  test('lists the items of the choice, the newest published first', () => {
    const wanted = new Map(expectedChoices.map((path) => [path, listed(path)]));
    expectOnFixture(wanted.size);
    const faults = [...wanted].filter(([path, addresses]) => {
      const shown = linksOf(pageAt(path)).filter((href) => addresses.includes(href));
      return (
        addresses.length === 0 ||
        unique(shown).length !== Math.min(addresses.length, site.choiceSize)
      );
    });
    expect(faults).toEqual([]);
  });
});

/** The feed of a choice holds few items, yet all of the last month that had some. */
describe('the feed of a choice', () => {
  test('holds five items at least if there are so many, and all of the month before the newest', () => {
    const { most, leastCrossed, days } = site.feedSize;
    const published = new Map(
      builtPages().map(({ path, elements }) => [path, metaOf(elements, 'article:published_time')]),
    );
    const dayOf = (path: string) => published.get(path)?.slice(0, 10) ?? '';
    expectOnFixture(expectedChoices.length);
    const shortened = expectedChoices.filter((page) => {
      const feed = readRss(readBuilt(routes.rss(page).slice(1)));
      const held = feed.items.map(({ url }) => url.slice(site.url.length));
      const all = listed(page);
      const first = Temporal.PlainDate.from(all.map(dayOf).toSorted().at(-1) ?? '').subtract({
        days,
      });
      const recent = all.filter((path) => dayOf(path) >= first.toString());
      const missed = recent.length > most ? [] : recent.filter((path) => !held.includes(path));
      expect(missed, page).toEqual([]);
      expect(held.length, page).toBeGreaterThanOrEqual(Math.min(all.length, leastCrossed));
      return held.length < all.length;
    });
    expectOnFixture(shortened.length);
  });
});

/** The addresses of the items of a choice, from the content. */
function listed(path: string): string[] {
  return entries
    .filter(({ part, countries, topics }) =>
      [undefined, ...countries].some((country) =>
        [undefined, ...topics].some((topic) =>
          [undefined, part].some((kind) => choicePage({ country, topic, part: kind }) === path),
        ),
      ),
    )
    .map(({ pagePath }) => pagePath);
}

const TYPES: Readonly<Record<string, RegExp>> = {
  'application/rss+xml': /\/(?:rss|podcast)\.xml$/,
  'application/atom+xml': /\/atom\.xml$/,
  'application/feed+json': /\/feed\.json$/,
  'text/calendar': /\.ics$/,
};

describe('autodiscovery', () => {
  test('leads on every page to files that exist, of the type it says, on this site', () => {
    const faults = builtPages().flatMap((page) =>
      alternatesOf(page)
        .filter(
          ({ type, href }) =>
            TYPES[type]?.test(href) !== true || !href.startsWith('/') || fileOf(href) === undefined,
        )
        .map(({ href }) => `${page.file}: ${href}`),
    );
    expectOnFixture(builtPages().flatMap(alternatesOf).length);
    expect(faults).toEqual([]);
  });

  test('has titles that tell apart all that a page announces', () => {
    const faults = builtPages().flatMap((page) => {
      const titles = alternatesOf(page).map(({ title }) => title);
      return titles
        .filter((title, index) => !title.includes(site.name) || titles.indexOf(title) !== index)
        .map((title) => `${page.file}: ${title}`);
    });
    expect(faults).toEqual([]);
  });

  test('names one feed by the same title everywhere', () => {
    const byFeed = Map.groupBy(builtPages().flatMap(alternatesOf), ({ href }) => href);
    const shared = [...byFeed].filter(
      ([, links]) => unique(links.map(({ title }) => title)).length > 1,
    );
    expectOnFixture(byFeed.size);
    expect(shared.map(([href]) => href)).toEqual([]);
  });

  test('announces on every page the feed of the site, and on each that has feeds all of these', () => {
    const wanted = (path: string) => feedsOf(path).map(({ href }) => href);
    const faults = builtPages().flatMap((page) => {
      const announced = alternatesOf(page).map(({ href }) => href);
      const own = followedPages.includes(page.path) ? wanted(page.path) : [];
      return [routes.rss(routes.home), ...own]
        .filter((href) => !announced.includes(href))
        .map((href) => `${page.file}: ${href}`);
    });
    expect(faults).toEqual([]);
  });

  test('announces the calendar that a page offers', () => {
    const offering = builtPages().filter(({ path }) => path !== routes.subscriptions);
    const offered = offering.flatMap((page) =>
      linksOf(page)
        .filter((href) => href.startsWith('webcal:'))
        .map((href) => ({ page, href: new URL(href).pathname })),
    );
    const faults = offered.filter(
      ({ page, href }) => !alternatesOf(page).some((link) => link.href === href),
    );
    expectOnFixture(offered.length);
    expect(faults.map(({ page, href }) => `${page.file}: ${href}`)).toEqual([]);
  });
});

describe('the page of subscriptions', () => {
  const page = pageAt(routes.subscriptions);
  const isChoice = (path: string) => path.startsWith(routes.subscriptions);

  test('lists every feed and every calendar, each by one address, those of choices by their pages', () => {
    const links = linksOf(page);
    const isOfTerm = (path: string) => /^\/(?:pays|thematiques)\//.test(path);
    const termsWithEvents = entries
      .filter(({ part }) => part === 'agenda')
      .flatMap(({ countries, topics }) => [
        ...countries.map(routes.country),
        ...topics.map(routes.topic),
      ])
      .map(routes.calendar);
    const feeds = followedPages
      .filter((path) => !isChoice(path))
      .flatMap((path) => [path, routes.rss(path)]);
    const calendars = builtFiles('**/*.ics')
      .map((file) => `/${file}`)
      .filter((path) => !isChoice(path) && !/^\/agenda\/\d{4}\//.test(path))
      // One whose events were all taken away is for those who followed it.
      .filter((path) => !isOfTerm(path) || termsWithEvents.includes(path));
    const webcals = calendars.map((path) => `${site.url.replace('https:', 'webcal:')}${path}`);
    const wanted = [...feeds, ...webcals, ...expectedChoices];
    expectOnFixture(wanted.length);
    expect(wanted.filter((href) => !links.includes(href))).toEqual([]);
  });

  test('gives links that lead to different places different names', () => {
    const links = named(page.elements, 'details').flatMap((details) =>
      named(below(details), 'a').map((link) => ({
        words: wordsOf(link),
        href: attribute(link, 'href') ?? '',
      })),
    );
    const byWords = Map.groupBy(links, ({ words }) => words);
    const shared = [...byWords].filter(
      ([, found]) => unique(found.map(({ href }) => href)).length > 1,
    );
    expectOnFixture(byWords.size);
    expect(shared.map(([words]) => words)).toEqual([]);
  });
});

describe('the lists of feeds for readers', () => {
  const feedsIn = (name: keyof typeof strings.subscriptions.opmlLists) => {
    const { head, body } = parseOpml(readBuilt(routes.feedList(name).slice(1)));
    const groups = body?.outlines ?? [];
    return {
      title: head?.title ?? '',
      groups,
      feeds: groups.flatMap(({ outlines = [] }) => outlines),
    };
  };

  test.each(['flux', 'combinaisons'] as const)(
    '%s.opml leads to feeds and pages that exist',
    (name) => {
      const { title, groups, feeds } = feedsIn(name);
      const pathOf = (address = '') => new URL(address).pathname;
      const faults = feeds.filter(
        ({ type, title: feedTitle, xmlUrl, htmlUrl }) =>
          type !== 'rss' ||
          !feedTitle?.includes(site.name) ||
          !xmlUrl?.startsWith(site.url) ||
          fileOf(pathOf(xmlUrl)) === undefined ||
          fileOf(pathOf(htmlUrl)) === undefined,
      );
      expect(title).toContain(site.name);
      expectOnFixture(groups.length);
      expectOnFixture(feeds.length);
      expect(faults).toEqual([]);
    },
  );

  test('share out every feed between them, each named once', () => {
    const addresses = [...feedsIn('flux').feeds, ...feedsIn('combinaisons').feeds].map(
      ({ xmlUrl = '' }) => new URL(xmlUrl).pathname,
    );
    const podcasts = builtFiles('**/podcast.xml').map((file) => `/${file}`);
    const expected = [...followedPages.map(routes.rss), ...podcasts];
    expect(addresses.toSorted()).toEqual(expected.toSorted());
  });
});

test('the counts of the form are those of the content, in 30 kB at most', () => {
  const file = routes.choiceCounts.slice(1);
  const text = readBuilt(file);
  const counts = z
    .record(z.string(), z.record(z.string(), z.array(z.number())))
    .parse(JSON.parse(text));
  const total = counts['']?.['']?.reduce((sum, count) => sum + count, 0);
  const offered = Object.entries(counts).flatMap(([country, topics]) =>
    Object.entries(topics).flatMap(([topic, parts]) =>
      ['actualites', 'agenda', 'ressources'].flatMap((part, index) =>
        (parts[index] ?? 0) === 0
          ? []
          : [
              country !== '' && topic !== ''
                ? choicePage({ country, topic })
                : choicePage({ country: country || undefined, topic: topic || undefined, part }),
            ],
      ),
    ),
  );
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000);
  expect(total).toBe(entries.length);
  expectOnFixture(offered.length);
  expect(offered.filter((path) => fileOf(path) === undefined)).toEqual([]);
  expect(unique(offered.filter((path) => path.startsWith(routes.subscriptions)))).toEqual(
    expectedChoices,
  );
});
