import { expect, test } from 'vitest';
import { feedLinks, type Feed } from './feed.ts';

const feed: Feed = {
  title: 'Cités Unies France',
  description: 'Tout ce que publie le portail.',
  language: 'fr',
  page: '/',
  updatedAt: Temporal.Instant.from('2025-09-09T06:00:00Z'),
  items: [],
  archive: {},
};

test('feeds name a hub only where there is one, and archives, which never change, none', () => {
  const relations = (archive: Feed['archive'], hub?: string) =>
    feedLinks({ ...feed, archive }, 'rss', hub).map(({ rel }) => rel);
  expect(relations(feed.archive)).toEqual(['self']);
  expect(relations(feed.archive, 'https://hub.example/')).toEqual(['self', 'hub']);
  const archive = { number: 1 };
  expect(relations(archive, 'https://hub.example/')).toEqual(['self', 'current']);
});
