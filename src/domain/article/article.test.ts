import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { putLeadFirst } from './article.ts';

const newest = buildArticle({ titre: 'Newest', date: '2025-10-03' });
const lead = buildArticle({ titre: 'Lead', date: '2025-10-02', a_la_une: true });
const formerLead = buildArticle({ titre: 'Former lead', date: '2025-10-01', a_la_une: true });

describe('putLeadFirst', () => {
  test('puts the newest article that was put forward first', () => {
    expect(putLeadFirst([newest, lead, formerLead])).toEqual([lead, newest, formerLead]);
  });

  test('keeps the order when none was put forward', () => {
    expect(putLeadFirst([newest])).toEqual([newest]);
  });

  test('leaves the given list unchanged', () => {
    const articles = [newest, lead];
    putLeadFirst(articles);
    expect(articles).toEqual([newest, lead]);
  });
});
