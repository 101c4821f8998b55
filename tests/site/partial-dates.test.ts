import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/french-dates.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { writtenArticles, writtenResources } from './support/content.ts';
import { builtFeeds } from './support/feeds.ts';
import { statementsOf } from './support/json-ld.ts';
import { pageAt } from './support/pages.ts';
import { wordsOf } from './support/tree.ts';

const articles = (await writtenArticles()).map(({ article, pagePath }) => ({
  ...article,
  pagePath,
}));
const resources = (await writtenResources()).map(({ resource, pagePath }) => ({
  ...resource,
  pagePath,
}));
const undated = [...articles, ...resources].filter(
  ({ publicationDate, publishedOn }) => publicationDate !== publishedOn,
);

describe('what was published on a day that nobody knows', () => {
  test('is in the content, by the month and by the year', () => {
    const lengths = new Set(undated.map(({ publicationDate }) => publicationDate.length));
    expect([...lengths].toSorted((a, b) => a - b)).toEqual(['AAAA'.length, 'AAAA-MM'.length]);
    expect(undated.length).toBeGreaterThanOrEqual(15);
  });

  test.each(undated)('$pagePath shows what is known: $publicationDate', (entry) => {
    const words = pageAt(entry.pagePath).elements.map(wordsOf).join(' ');
    expect(words).toContain(`en ${setFrenchTypography(formatDate(entry.publicationDate))}`);
    expect(words).not.toContain(`1er\u00A0${formatDate(entry.publicationDate)}`);
  });

  test.each(undated)('$pagePath states no day to machines', ({ pagePath, publicationDate }) => {
    const stated = statementsOf(pageAt(pagePath)).flatMap(({ datePublished, uploadDate }) =>
      [datePublished, uploadDate].filter((date) => date !== undefined),
    );
    expect(stated.filter((date) => date !== publicationDate)).toEqual([]);
  });

  test('is in feeds by its first day', () => {
    const firstDays = new Map(undated.map(({ pagePath, publishedOn }) => [pagePath, publishedOn]));
    const items = builtFeeds()
      .flatMap(({ json }) => json.feed.items)
      .filter(({ url }) => firstDays.has(new URL(url).pathname));
    expect(items.length).toBeGreaterThanOrEqual(15);
    const others = items.filter(
      ({ url, publishedAt }) =>
        new Date(publishedAt).toISOString().slice(0, 10) !== firstDays.get(new URL(url).pathname),
    );
    expect(others).toEqual([]);
  });
});
