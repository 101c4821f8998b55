import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { isRemote, putLeadFirst } from './article.ts';

const newest = buildArticle({ titre: 'Newest', date: '2025-10-03' });
const lead = buildArticle({ titre: 'Lead', date: '2025-10-02', a_la_une: '2025-10-20' });
const formerLead = buildArticle({ titre: 'Former lead', date: '2025-10-01', a_la_une: true });
const articles = [newest, lead, formerLead];

describe('putLeadFirst', () => {
  test.each([
    ['puts the newest article that was put forward first', '2025-10-04', 'Lead'],
    ['keeps it there on its last day', '2025-10-20', 'Lead'],
    ['lets it go the day after, for the next that was put forward', '2025-10-21', 'Former lead'],
    ['puts the newest of all first when no time in front is left', '2025-11-01', 'Newest'],
  ])('%s', (_name, today, first) => {
    const ordered = putLeadFirst(articles, today);
    expect(ordered[0]?.title).toBe(first);
    expect(new Set(ordered)).toEqual(new Set(articles));
  });

  test('keeps the order of the others', () => {
    expect(putLeadFirst(articles, '2025-10-21')).toEqual([formerLead, newest, lead]);
  });

  test('leaves the given list unchanged', () => {
    const given = [newest, lead];
    putLeadFirst(given, '2025-10-04');
    expect(given).toEqual([newest, lead]);
  });
});

test.each([
  ['en visioconférence', true],
  ['En ligne', true],
  ['Tanger, Maroc', false],
  ['Ligné', false],
])('isRemote tells whether « %s » is no place', (place, answer) => {
  expect(isRemote(place)).toBe(answer);
});
