import { describe, expect, test } from 'vitest';
import { buildArticle, buildResource } from '../../test/builders.ts';
import { articleRecord, resourceRecord } from './entry-record.ts';

describe('the search record of what has no known day', () => {
  test.each([
    ['2025-09-09', '2025-09-09', '2025-09-09'],
    ['2023-11', '2023-11-01', '2023-11'],
    ['2023', '2023-01-01', '2023'],
  ])('of %s sorts at %s and shows %s', (date, day, shown) => {
    const expected = { day, card: { date: shown }, facets: { annee: [date.slice(0, 4)] } };
    expect(articleRecord(buildArticle({ date }))).toMatchObject(expected);
    expect(resourceRecord(buildResource({ date }))).toMatchObject(expected);
  });
});
