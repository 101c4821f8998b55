import { describe, expect, test } from 'vitest';
import { formatForeignDate } from '../../src/lib/foreign-dates.ts';
import { sayWhen } from '../../src/lib/french-dates.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { writtenArticles, writtenResources } from '../support/content.ts';
import { fileOf } from '../support/dist.ts';
import { builtFeeds } from '../support/feeds.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { statementsOf } from '../support/json-ld.ts';
import { pageAt } from '../support/pages.ts';
import { wordsOf } from '../support/tree.ts';

const articles = (await writtenArticles()).map(({ article, pagePath }) => {
  return { ...article, pagePath };
});
const resources = (await writtenResources()).map(({ resource, pagePath }) => {
  return { ...resource, pagePath };
});
const published = [...articles, ...resources].filter(
  ({ pagePath }) => fileOf(pagePath) !== undefined,
);

/** Where no day is known. */
const undated = published.filter(({ publicationDate }) => publicationDate.length < 10);

describe('the date of an article or of a resource', () => {
  test('is shown on its page as its editor wrote it: a day, a month or a year', () => {
    expectOnFixture(published.length);
    const faults = published.filter(({ pagePath, publicationDate, ...item }) => {
      const words = pageAt(pagePath).elements.map(wordsOf).join(' ');
      const when =
        'section' in item && item.language !== 'fr'
          ? formatForeignDate(publicationDate, item.language)
          : `Publié ${setFrenchTypography(sayWhen(publicationDate))}`;
      return !words.includes(when);
    });
    expect(faults.map(({ pagePath }) => pagePath)).toEqual([]);
  });

  test('is stated to machines without a day that nobody knows', () => {
    const stated = undated.flatMap(({ pagePath, publicationDate }) =>
      statementsOf(pageAt(pagePath))
        .flatMap(({ datePublished, uploadDate }) => [datePublished, uploadDate])
        .filter((date) => date !== undefined && date !== publicationDate)
        .map((date) => [pagePath, date]),
    );
    expect(stated).toEqual([]);
  });

  test('is in feeds by its day, or by the first of what is known', () => {
    const days = new Map(
      published
        .filter(({ embargoUntil }) => embargoUntil === undefined)
        .map(({ pagePath, publishedOn }) => [pagePath, publishedOn]),
    );
    const items = builtFeeds()
      .flatMap(({ json }) => json?.feed.items ?? [])
      .filter(({ url }) => days.has(new URL(url).pathname));
    expectOnFixture(items.length);
    const others = items.filter(
      ({ url, publishedAt }) =>
        new Date(publishedAt).toISOString().slice(0, 10) !== days.get(new URL(url).pathname),
    );
    expect(others).toEqual([]);
  });
});
