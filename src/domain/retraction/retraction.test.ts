import { describe, expect, test } from 'vitest';
import { PARIS } from '../../lib/zone.ts';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import type { TermKind } from '../entry/term-index.ts';
import type { Choice } from '../stream/choice.ts';
import type { Stream } from '../stream/stream.ts';
import {
  concerns,
  isForgotten,
  isRetracted,
  retractionEnd,
  type Retraction,
} from './retraction.ts';

const at = (instant: string) => ({ now: Temporal.Instant.from(instant), zone: PARIS });

describe('retractionEnd', () => {
  test('comes thirty days later at the same hour in Paris, whatever the season', () => {
    const end = retractionEnd({ expiresAt: '2026-10-10 08:00' }, PARIS);
    expect(end?.toString()).toBe('2026-11-09T07:00:00Z');
  });

  test('never comes for an item that stays', () => {
    expect(retractionEnd({ expiresAt: undefined }, PARIS)).toBeUndefined();
  });
});

describe('isRetracted', () => {
  const article = buildArticle({ expiration: '2026-12-01 08:00' });

  test.each([
    ['before', '2026-12-01T06:59:59Z', false],
    ['at', '2026-12-01T07:00:00Z', true],
    ['just under thirty days after', '2026-12-31T06:59:59Z', true],
    ['thirty days after', '2026-12-31T07:00:00Z', false],
  ])('is known %s its expiry', (_name, instant, expected) => {
    expect(isRetracted(article, at(instant))).toBe(expected);
  });

  test.each([
    ['a draft', { brouillon: true, expiration: '2026-12-01 08:00' }],
    ['an item that stays', {}],
  ])('leaves out %s', (_name, keys) => {
    expect(isRetracted(buildArticle(keys), at('2026-12-02T00:00:00Z'))).toBe(false);
  });
});

describe('isForgotten', () => {
  const article = buildArticle({ expiration: '2026-12-01 08:00' });

  test.each([
    ['in its last second', article, '2026-12-31T06:59:59Z', false],
    ['after thirty days', article, '2026-12-31T07:00:00Z', true],
    ['never for an item that stays', buildArticle({}), '2036-01-01T00:00:00Z', false],
    [
      'never for a draft, which nobody has seen',
      buildArticle({ brouillon: true, expiration: '2026-12-01 08:00' }),
      '2036-01-01T00:00:00Z',
      false,
    ],
  ])('%s', (_name, entry, instant, expected) => {
    expect(isForgotten(entry, at(instant))).toBe(expected);
  });
});

describe('concerns', () => {
  const expiration = '2026-12-01 08:00';
  const article: Retraction = {
    kind: 'article',
    ...buildArticle({ pays: ['liban'], rubrique: 'reseau' }),
    expiresAt: expiration,
  };
  const event: Retraction = {
    kind: 'event',
    ...buildEvent({ thematiques: ['eau'], collectivites: ['nantes'] }),
    expiresAt: expiration,
  };
  const resource: Retraction = {
    kind: 'resource',
    ...buildResource({ reseaux: ['cglu'], langue: 'en' }),
    expiresAt: expiration,
  };
  const country = { slug: 'liban', name: 'Liban' };
  const topic = { slug: 'eau', name: 'Eau et assainissement' };
  const choice = (chosen: Choice): Stream => ({ kind: 'choice', ...chosen, items: [] });
  const term = (kind: TermKind, slug: string): Stream => ({ kind, slug, name: slug, items: [] });

  test.each<[string, Stream, string[]]>([
    ['the whole site', { kind: 'site', items: [] }, ['article', 'event', 'resource']],
    ['the news', { kind: 'articles', items: [] }, ['article']],
    ['its section', { kind: 'section', slug: 'reseau', items: [] }, ['article']],
    ['another section', { kind: 'section', slug: 'cuf', items: [] }, []],
    ['the agenda', { kind: 'agenda', items: [] }, ['event']],
    ['the resources', { kind: 'resources', items: [] }, ['resource']],
    ['its country', term('countries', 'liban'), ['article']],
    ['another country', term('countries', 'maroc'), []],
    ['its topic', term('topics', 'eau'), ['event']],
    ['its local government', term('localGovernments', 'nantes'), ['event']],
    ['its network', term('networks', 'cglu'), ['resource']],
    ['its language', { kind: 'language', language: 'en', items: [] }, ['resource']],
    ['its country, for its kind', choice({ country, part: 'actualites' }), ['article']],
    ['its country, for another kind', choice({ country, part: 'agenda' }), []],
    ['its country and a topic that it lacks', choice({ country, topic }), []],
    ['its topic, for its kind', choice({ topic, part: 'agenda' }), ['event']],
  ])('tells the followers of %s', (_name, stream, kinds) => {
    const concerned = [article, event, resource].filter((item) => concerns(stream, item));
    expect(concerned.map(({ kind }) => kind)).toEqual(kinds);
  });
});
