import { describe, expect, test } from 'vitest';
import { alternateLinks } from './alternates.ts';

const SITE = ['Cités Unies France (RSS)', '/rss.xml', 'application/rss+xml'];
const linesOf = (followed: Parameters<typeof alternateLinks>[0]) =>
  alternateLinks(followed).map(({ title, href, type }) => [title, href, type]);

describe('alternateLinks', () => {
  test('announces the feed of the whole site on a page that has none', () => {
    expect(linesOf({ path: '/contact/' })).toEqual([SITE]);
  });

  test('announces on a page the feeds of others in one format', () => {
    const feeds = [{ title: 'Liban', path: '/pays/liban/' }];
    expect(linesOf({ path: '/pays/liban/2/', feeds })).toEqual([
      ['Liban – Cités Unies France (RSS)', '/pays/liban/rss.xml', 'application/rss+xml'],
      SITE,
    ]);
  });

  test('puts the own feeds and calendar of a page first, under titles that tell them apart', () => {
    const followed = {
      path: '/pays/liban/',
      feeds: [{ title: 'Liban', path: '/pays/liban/' }],
      calendars: [{ title: 'Agenda : Liban', path: '/pays/liban/agenda.ics' }],
      podcast: '/ressources/son/podcast.xml',
    };
    expect(linesOf(followed)).toEqual([
      ['Liban – Cités Unies France (RSS)', '/pays/liban/rss.xml', 'application/rss+xml'],
      ['Liban – Cités Unies France (Atom)', '/pays/liban/atom.xml', 'application/atom+xml'],
      ['Liban – Cités Unies France (JSON)', '/pays/liban/feed.json', 'application/feed+json'],
      [
        'Agenda\u00A0: Liban – Cités Unies France (calendrier)',
        '/pays/liban/agenda.ics',
        'text/calendar',
      ],
      ['Cités Unies France (podcast)', '/ressources/son/podcast.xml', 'application/rss+xml'],
      SITE,
    ]);
  });

  test('says the feeds of the site once on its own page', () => {
    expect(linesOf({ path: '/', feeds: [{ title: 'Accueil', path: '/' }] })).toEqual([
      SITE,
      ['Cités Unies France (Atom)', '/atom.xml', 'application/atom+xml'],
      ['Cités Unies France (JSON)', '/feed.json', 'application/feed+json'],
    ]);
  });
});
