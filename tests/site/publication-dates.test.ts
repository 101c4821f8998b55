import { describe, expect, test } from 'vitest';
import { formatForeignDate } from '../../src/lib/foreign-dates.ts';
import { formatDay, formatWhen } from '../../src/lib/french-dates.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { writtenArticles, writtenEvents, writtenResources } from '../support/content.ts';
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
const events = (await writtenEvents()).map(({ event, pagePath }) => ({ ...event, pagePath }));
const published = [...articles, ...resources].filter(
  ({ pagePath }) => fileOf(pagePath) !== undefined,
);

/** Where no day is known. */
const undated = published.filter(({ publicationDate }) => publicationDate.length < 10);

describe('the last change of an item', () => {
  const changed = [...articles, ...events, ...resources].filter(
    ({ pagePath, updatedOn }) => updatedOn !== undefined && fileOf(pagePath) !== undefined,
  );

  test('is stated on its page with its day and its reason', () => {
    expectOnFixture(changed.length, 3);
    const faults = changed.filter(({ pagePath, updatedOn = '', updateReason = '', language }) => {
      const words = pageAt(pagePath).elements.map(wordsOf).join(' ');
      const day = language === 'fr' ? formatDay(updatedOn) : '';
      return !words.includes(day) || !words.includes(setFrenchTypography(updateReason));
    });
    expect(faults.map(({ pagePath }) => pagePath)).toEqual([]);
  });
});

describe('the date of an item', () => {
  test('is shown on its page as its editor wrote it: a day, a month or a year', () => {
    const shown = [...published, ...events].filter(
      ({ pagePath }) => fileOf(pagePath) !== undefined,
    );
    expectOnFixture(shown.length);
    const faults = shown.filter(({ pagePath, publicationDate, ...item }) => {
      const words = pageAt(pagePath).elements.map(wordsOf).join(' ');
      const when =
        'section' in item && item.language !== 'fr'
          ? formatForeignDate(publicationDate, item.language)
          : `Publié ${setFrenchTypography(formatWhen(publicationDate))}`;
      return !words.includes(when);
    });
    expect(faults.map(({ pagePath }) => pagePath)).toEqual([]);
  });

  test('is stated to machines without a day that nobody knows', () => {
    expectOnFixture(undated.length);
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
