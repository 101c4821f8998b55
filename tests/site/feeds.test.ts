import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { brokenReason } from './support/addresses.ts';
import { builtFiles, fileOf } from './support/dist.ts';
import {
  announcedFeeds,
  builtFeeds,
  LEAST_FEEDS,
  xmlFault,
  type BuiltFeed,
  type FeedItem,
} from './support/feeds.ts';
import { itemPages } from './support/pages.ts';
import { mojibakeIn, typographyFaults } from './support/prose.ts';
import { metaOf, named, wordsOf } from './support/tree.ts';

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

const itemsOf = ({ channel }: BuiltFeed): readonly FeedItem[] => channel.items;

/** The faults of every feed, each with its file. */
function faultsOf(find: (feed: BuiltFeed) => readonly string[]): string[] {
  expect(builtFeeds().length).toBeGreaterThanOrEqual(LEAST_FEEDS);
  return builtFeeds().flatMap((feed) => find(feed).map((fault) => `${feed.file}: ${fault}`));
}

/** The faults of every item of every feed. */
function itemFaults(find: (item: FeedItem) => readonly string[]): string[] {
  const items = builtFeeds().flatMap(itemsOf);
  expect(items.length).toBeGreaterThanOrEqual(500);
  return faultsOf((feed) =>
    itemsOf(feed).flatMap((item) => find(item).map((fault) => `${item.title}: ${fault}`)),
  );
}

describe('every feed', () => {
  test('is well-formed XML', () => {
    const faults = faultsOf(({ xml }) => {
      const fault = xmlFault(xml);
      return fault === undefined ? [] : [fault];
    });
    expect(faults).toEqual([]);
  });

  test('has a title that no other feed has', () => {
    const byTitle = Map.groupBy(builtFeeds(), ({ channel }) => channel.title);
    const shared = [...byTitle].filter(([title, feeds]) => title === '' || feeds.length > 1);
    expect(byTitle.size).toBeGreaterThanOrEqual(LEAST_FEEDS);
    expect(shared.map(([title, feeds]) => [title, feeds.map(({ file }) => file)])).toEqual([]);
  });

  test('says its own address, its page, its language and the day of its last change', () => {
    const faults = faultsOf((feed) => {
      const { url, channel } = feed;
      const self = channel.atom.links.map(({ rel, href }) => `${rel} ${href}`);
      const page = fileOf(new URL(channel.link, site.url).pathname);
      const newest = Math.max(...itemsOf(feed).map(({ pubDate }) => Date.parse(pubDate)));
      return [
        ...(self.join() === `self ${url}` ? [] : [`self link: ${self.join()}`]),
        ...(page !== undefined && url === `${channel.link}rss.xml` ? [] : ['no page']),
        ...(channel.language === site.language ? [] : ['no language']),
        ...(Date.parse(channel.lastBuildDate) >= newest ? [] : ['lastBuildDate too old']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('holds from 1 to 50 items, the newest first', () => {
    const faults = faultsOf((feed) => {
      const dates = itemsOf(feed).map(({ pubDate }) => Date.parse(pubDate));
      const isSorted = dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? 0));
      return [
        ...(dates.length >= 1 && dates.length <= site.feedSize ? [] : [String(dates.length)]),
        ...(isSorted ? [] : ['not sorted']),
      ];
    });
    expect(site.feedSize).toBe(50);
    expect(faults).toEqual([]);
  });

  test('knows each of its items by a tag of its own', () => {
    const faults = faultsOf((feed) => {
      const tags = itemsOf(feed).map(({ guid }) => guid.value);
      const wrong = itemsOf(feed).filter(
        ({ guid }) => guid.isPermaLink !== false || !guid.value.startsWith('tag:'),
      );
      const repeated = tags.filter((tag, index) => tags.indexOf(tag) !== index);
      return [...wrong.map(({ guid }) => `guid ${guid.value}`), ...repeated];
    });
    expect(faults).toEqual([]);
  });
});

describe('every item', () => {
  test('leads to its page, and its date is valid', () => {
    const faults = itemFaults(({ link, pubDate }) => {
      const url = URL.parse(link);
      const isPage = url?.origin === site.url && brokenReason(url) === undefined;
      return [
        ...(isPage ? [] : [`link ${link}`]),
        ...(RFC_822.test(pubDate) && !Number.isNaN(Date.parse(pubDate)) ? [] : [pubDate]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a summary and a content in French typography, undamaged', () => {
    const faults = itemFaults(({ title, description, content }) => {
      const words = [title, description, content.encoded];
      return [
        ...words.filter((text) => text.trim() === '').map(() => 'no words'),
        ...words.map(mojibakeIn).filter((found) => found !== undefined),
        ...[title, description].flatMap(typographyFaults),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a content that shows outside the site: whole addresses, nothing active', () => {
    const faults = itemFaults(({ content }) => {
      const html = content.encoded;
      const addresses = [...html.matchAll(/\s(?:href|src|poster|srcset)="([^"]*)"/g)].flatMap(
        ([, value = '']) => value.split(/,\s+/),
      );
      return [
        ...addresses.filter((address) => !/^(?:https:|mailto:)/.test(address)),
        ...(html.match(/<(?:script|style|iframe|object|form)\b|\son\w+=|\sstyle=/gi) ?? []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('links to pages and files of ours that exist', () => {
    const faults = itemFaults(({ content }) =>
      [...content.encoded.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, value]) => {
        const url = URL.parse((value ?? '').replaceAll('&amp;', '&'));
        const reason = url?.origin === site.url ? brokenReason(url) : undefined;
        return reason === undefined ? [] : [`${value ?? ''} (${reason})`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the announcement of feeds', () => {
  test('names only feeds that exist', () => {
    const announced = [...announcedFeeds()];
    expect(announced.length).toBeGreaterThanOrEqual(LEAST_FEEDS);
    expect(announced.filter(([href]) => fileOf(href) === undefined)).toEqual([]);
  });

  test('forgets no feed', () => {
    const announced = announcedFeeds();
    const feeds = builtFiles('**/{rss,atom,podcast}.xml', LEAST_FEEDS);
    expect(feeds.filter((file) => !announced.has(`/${file}`))).toEqual([]);
  });

  test('of the whole site stands on every page', () => {
    expect(announcedFeeds().get('/rss.xml')?.length).toBeGreaterThanOrEqual(350);
  });
});

test('the feed of the whole site holds the newest pages of the site, with their titles', () => {
  const pages = [
    ...itemPages('article', 85),
    ...itemPages('event', 50),
    ...itemPages('resource', 29),
  ];
  const known = pages.map(({ path, elements }) => ({
    link: `${site.url}${path}`,
    title: named(elements, 'h1').map(wordsOf).join(),
    time: Date.parse(metaOf(elements, 'article:published_time') ?? ''),
  }));
  const newest = known.toSorted((a, b) => b.time - a.time).slice(0, site.feedSize);
  const feed = builtFeeds().find(({ file }) => file === 'rss.xml');
  const items = (feed?.channel.items ?? []).map(({ link, title, pubDate }) => ({
    link,
    title,
    time: Date.parse(pubDate),
  }));
  const isKnown = (item: (typeof items)[number]) =>
    known.some(
      ({ link, title, time }) => link === item.link && title === item.title && time === item.time,
    );
  expect(items.map(({ time }) => time)).toEqual(newest.map(({ time }) => time));
  expect(items.filter((item) => !isKnown(item))).toEqual([]);
});
