import { describe, expect, test } from 'vitest';
import { buildArticle } from '../test/builders.ts';
import { articleJsonLd, publicationTime, statedPublication } from './json-ld.ts';

describe('articleJsonLd', () => {
  test.each([
    ['2023-11-16', '2023-11-16T08:00:00+01:00'],
    ['2023-11', '2023-11'],
    [2023, '2023'],
  ])('dates an article of %s no more closely than its editor: %s', (date, stated) => {
    expect(articleJsonLd(buildArticle({ date }))).toMatchObject({
      datePublished: stated,
      dateModified: stated,
    });
  });

  test('names as its author the body whose news it is, be its address unknown', () => {
    const authorOf = (keys: Parameters<typeof buildArticle>[0]) =>
      articleJsonLd(buildArticle(keys))?.author;
    expect(authorOf({})).toMatchObject({ '@id': expect.any(String) as string });
    expect(authorOf({ source: { nom: 'OCDE' } })).toEqual({
      '@type': 'Organization',
      name: 'OCDE',
    });
    const led = { source: { nom: 'CGLU', url: 'https://www.uclg.org/' } };
    expect(articleJsonLd(buildArticle(led))).toBeUndefined();
  });
});

test('publicationTime is that of the first day of a month, for what wants an instant', () => {
  expect(publicationTime(buildArticle({ date: '2023-11' }))).toBe('2023-11-01T08:00:00+01:00');
});

test('statedPublication gives the end of an embargo, which is known to the hour', () => {
  const article = buildArticle({ date: '2023-11', publication: '2023-11-20 14:30' });
  expect(statedPublication(article)).toBe('2023-11-20T14:30:00+01:00');
});
