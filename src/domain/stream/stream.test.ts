import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { mergeStreams, toArticleItems, toEventItems, toResourceItems } from './stream.ts';

const article = buildArticle({ date: '2025-09-09' });
const event = buildEvent({ date: '2025-09-16', jour: '2025-10-14' });
const resource = buildResource({ date: '2025-07-22' });

describe('mergeStreams', () => {
  test('puts what was published last first: an event counts from its announcement', () => {
    const streams = [toArticleItems([article]), toEventItems([event]), toResourceItems([resource])];
    expect(mergeStreams(...streams)).toEqual([
      { kind: 'event', entry: event },
      { kind: 'article', entry: article },
      { kind: 'resource', entry: resource },
    ]);
  });

  test('merges nothing into nothing', () => {
    expect(mergeStreams()).toEqual([]);
  });
});
