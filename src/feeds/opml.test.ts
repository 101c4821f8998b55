import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { buildArticle } from '../test/builders.ts';
import { toArticleItems } from '../domain/stream/stream.ts';
import { feedList } from './opml.ts';
import { groupSubscriptions } from './subscriptions.ts';

const items = toArticleItems([buildArticle()]);
const groups = groupSubscriptions({
  streams: [
    { kind: 'site', items },
    { kind: 'countries', slug: 'liban', name: 'Liban & voisins\u0008', items },
    { kind: 'language', language: 'en', items },
  ],
  calendars: [{ kind: 'open', events: [] }],
  hasPodcast: true,
});

test('a list of feeds names each stream once under its subject, and leaves calendars out', () => {
  const { head, body } = parseOpml(feedList('Tous les flux', groups));
  expect(head?.title).toBe('Tous les flux – Cités Unies France');
  expect(
    body?.outlines?.map(({ text, outlines }) => [text, outlines?.map(({ xmlUrl }) => xmlUrl)]),
  ).toEqual([
    [
      'L’essentiel',
      [
        'https://www.cites-unies-france.org/rss.xml',
        'https://www.cites-unies-france.org/ressources/son/podcast.xml',
      ],
    ],
    ['Pays', ['https://www.cites-unies-france.org/pays/liban/rss.xml']],
    ['Autres langues', ['https://www.cites-unies-france.org/en/rss.xml']],
  ]);
  expect(body?.outlines?.[1]?.outlines?.[0]).toEqual({
    type: 'rss',
    text: 'Liban & voisins – Cités Unies France',
    title: 'Liban & voisins – Cités Unies France',
    xmlUrl: 'https://www.cites-unies-france.org/pays/liban/rss.xml',
    htmlUrl: 'https://www.cites-unies-france.org/pays/liban/',
    language: 'fr',
  });
});
