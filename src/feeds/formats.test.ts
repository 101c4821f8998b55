import { parseAtomFeed } from 'feedsmith';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { readAtom, readJsonFeed, readRss } from '../test/read-feed.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { buildFeed, buildItem, HOSTILE } from './items.fixture.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

const ADDRESS = 'https://www.cites-unies-france.org';

/** Throws where a strict parser would. */
function assertWellFormed(xml: string): void {
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
}

/** A feed as applications read it in the three formats. */
function readBack(feed: Feed) {
  const rss = readRss(rssFeed(feed));
  return { rss, atom: readAtom(atomFeed(feed)), json: readJsonFeed(jsonFeed(feed)) };
}

/** The only item of a feed, once it is known to read the same in the three formats. */
function readItem(fields: Parameters<typeof buildItem>[0]) {
  const { rss, atom, json } = readBack(buildFeed([buildItem(fields)]));
  expect(rss.items).toHaveLength(1);
  expect(atom.items).toEqual(rss.items);
  expect(json.items).toEqual(rss.items);
  return rss.items[0];
}

describe('the three formats', () => {
  test('say the same of an item, and all of it', () => {
    const { id, url, title, summary, html, authors, categories, language } = buildItem();
    expect(readItem({})).toEqual({
      ...{ id, url, title, summary, html, authors, categories, language },
      publishedAt: '2025-09-09T06:00:00.000Z',
      updatedAt: '2025-09-09T06:00:00.000Z',
      enclosure: undefined,
    });
  });

  test('are well formed and lose nothing of a hostile text', () => {
    const hostile = {
      title: HOSTILE,
      summary: HOSTILE,
      html: `<p>${HOSTILE}</p>`,
      authors: [HOSTILE, 'B. Roux'],
      categories: [HOSTILE],
    };
    const feed = buildFeed([buildItem(hostile)], { title: HOSTILE });
    assertWellFormed(rssFeed(feed));
    assertWellFormed(atomFeed(feed));
    expect(readItem(hostile)).toMatchObject(hostile);
    const { rss, atom, json } = readBack(feed);
    expect([rss.title, atom.title, json.title]).toEqual([HOSTILE, HOSTILE, HOSTILE]);
  });

  test('say when an item was changed', () => {
    const updatedAt = Temporal.Instant.from('2025-09-11T06:00:00Z');
    expect(readItem({ updatedAt })?.updatedAt).toBe('2025-09-11T06:00:00.000Z');
    const unchanged = buildFeed([buildItem()]);
    expect(rssFeed(unchanged)).not.toContain('atom:updated');
    expect(jsonFeed(unchanged)).not.toContain('date_modified');
  });

  test.each(['ar', 'en', 'es'])('say that an item is in another language: %s', (language) => {
    expect(readItem({ language })?.language).toBe(language);
  });

  test('bring a file with its true length and its type', () => {
    const file = { url: `${ADDRESS}/documents/debat.mp3`, type: 'audio/mpeg', bytes: 48_213 };
    const picture = { url: `${ADDRESS}/illustrations/a.jpg`, type: 'image/jpeg', bytes: 9000 };
    const fields = { enclosure: { ...file, seconds: 131.4 }, picture };
    expect(readItem(fields)?.enclosure).toEqual(file);
    const json = jsonFeed(buildFeed([buildItem(fields)]));
    expect(json).toContain(`"image":"${picture.url}"`);
    expect(json).toContain('"duration_in_seconds":131');
  });

  test('say where they are, what they follow and when they last changed', () => {
    const feed = buildFeed([buildItem()]);
    const { rss, atom, json } = readBack(feed);
    const page = `${ADDRESS}/pays/japon/`;
    const { title } = feed;
    expect([rss, atom, json]).toMatchObject([
      { title, page, language: 'fr', links: { self: `${page}rss.xml` } },
      { title, page, language: 'fr', links: { self: `${page}atom.xml` } },
      { title, page, language: 'fr', links: { self: `${page}feed.json` } },
    ]);
    const lastChange = '2025-09-11T06:00:00.000Z';
    expect([rss.updatedAt, atom.updatedAt]).toEqual([lastChange, lastChange]);
  });

  test('give an Atom feed and the documents of its archives one id', () => {
    const idOf = (archive: Feed['archive']) =>
      parseAtomFeed(atomFeed(buildFeed([buildItem()], { archive }))).id;
    expect(idOf({})).toBe('tag:cites-unies-france.org,2026:flux/pays/japon/');
    expect(idOf({ number: 1 })).toBe(idOf({}));
  });
});

describe('archives', () => {
  test('begin before the feed that is followed', () => {
    const archive = { previous: 3 };
    const { rss, atom } = readBack(buildFeed([buildItem()], { page: '/', archive }));
    expect([rss.links, atom.links]).toEqual([
      { self: `${ADDRESS}/rss.xml`, 'prev-archive': `${ADDRESS}/flux/archives/atom-3.xml` },
      { self: `${ADDRESS}/atom.xml`, 'prev-archive': `${ADDRESS}/flux/archives/atom-3.xml` },
    ]);
  });

  test('lead to both neighbours and to the feed that is followed', () => {
    const archive = { number: 2, previous: 1, next: 3 };
    expect(readAtom(atomFeed(buildFeed([buildItem()], { page: '/', archive }))).links).toEqual({
      self: `${ADDRESS}/flux/archives/atom-2.xml`,
      current: `${ADDRESS}/atom.xml`,
      'prev-archive': `${ADDRESS}/flux/archives/atom-1.xml`,
      'next-archive': `${ADDRESS}/flux/archives/atom-3.xml`,
    });
  });

  test('say that they never change, which the feed that is followed does not', () => {
    const write = (archive: Feed['archive']) => atomFeed(buildFeed([buildItem()], { archive }));
    const [archived, followed] = [write({ number: 2, previous: 1 }), write({ previous: 2 })];
    expect(archived).toMatch(
      /<feed [^>]*xmlns:fh="http:\/\/purl\.org\/syndication\/history\/1\.0"><fh:archive\/>/,
    );
    expect(parseAtomFeed(archived).entries).toHaveLength(1);
    expect(followed).not.toContain('fh:');
  });

  test('are Atom documents, and an RSS feed says so', () => {
    const feed = buildFeed([buildItem()], { page: '/', archive: { previous: 3 } });
    const link = `<atom:link href="${ADDRESS}/flux/archives/atom-3.xml" rel="prev-archive" type="application/atom+xml"/>`;
    expect(rssFeed(feed)).toContain(link);
  });
});
