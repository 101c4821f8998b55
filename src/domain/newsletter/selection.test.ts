import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { isEmpty, selectNewsletter, type NewsletterSource } from './selection.ts';

const period = { from: '2025-09-01', to: '2025-09-30' };
const moment = { now: Temporal.Instant.from('2025-10-01T08:00:00Z'), zone: 'Europe/Paris' };

/** The titles of each part of the newsletter made of some items. */
function titlesOf(source: Partial<NewsletterSource>) {
  const content = selectNewsletter(
    { articles: [], events: [], resources: [], ...source },
    { period, moment },
  );
  const parts = Object.entries(content).filter(([, items]) => items.length > 0);
  return Object.fromEntries(parts.map(([part, items]) => [part, items.map(({ title }) => title)]));
}

const article = (titre: string, keys: Parameters<typeof buildArticle>[0] = {}) =>
  buildArticle({ titre, date: '2025-09-09', ...keys });
const event = (titre: string, keys: Parameters<typeof buildEvent>[0] = {}) =>
  buildEvent({ titre, date: '2025-09-16', jour: '2025-10-14', ...keys });

describe('selectNewsletter', () => {
  test('puts each article in its part, newest first', () => {
    const articles = [
      article('Le 2', { date: '2025-09-02' }),
      article('Le 9', { date: '2025-09-09' }),
      article('Le 20', { date: '2025-09-20' }),
      article('À Nantes', { rubrique: 'collectivites' }),
      article('À Xi’an', { rubrique: 'reseau' }),
      article('In Nantes', { langue: 'en' }),
    ];
    expect(titlesOf({ articles })).toEqual({
      lead: ['Le 20'],
      cuf: ['Le 9', 'Le 2'],
      collectivites: ['À Nantes'],
      reseau: ['À Xi’an'],
      foreign: ['In Nantes'],
    });
  });

  test('leads with the article put forward, and names it once', () => {
    const articles = [
      article('Neuf', { date: '2025-09-20' }),
      article('À la une', { rubrique: 'reseau', a_la_une: true }),
    ];
    expect(titlesOf({ articles })).toEqual({ lead: ['À la une'], cuf: ['Neuf'] });
  });

  test('leads with the association before others, however new', () => {
    const articles = [
      article('Ailleurs', { date: '2025-09-20', rubrique: 'collectivites' }),
      article('Chez nous', { date: '2025-09-02' }),
    ];
    expect(titlesOf({ articles })).toEqual({ lead: ['Chez nous'], collectivites: ['Ailleurs'] });
  });

  test.each(['2025-08-31', '2025-10-01'])('leaves out what appeared on %s', (date) => {
    const resources = [buildResource({ date })];
    expect(titlesOf({ articles: [article('Hors période', { date })], resources })).toEqual({});
  });

  test.each(['2025-09-01', '2025-09-30'])('takes what appeared on %s', (date) => {
    expect(titlesOf({ articles: [article('Dans la période', { date })] })).toEqual({
      lead: ['Dans la période'],
    });
  });

  test.each([
    ['a draft', { brouillon: true }],
    ['an item under embargo', { publication: '2025-10-02 08:00' }],
    ['an expired item', { expiration: '2025-09-30 18:00' }],
    ['a sample', { exemple: true }],
  ])('leaves out %s', (_name, keys) => {
    const source = {
      articles: [article('Caché', keys)],
      events: [event('Caché', keys)],
      resources: [buildResource({ date: '2025-09-22', ...keys })],
    };
    expect(titlesOf(source)).toEqual({});
  });

  test('takes an item whose embargo is over', () => {
    const articles = [article('Paru', { publication: '2025-10-01 09:59' })];
    expect(titlesOf({ articles })).toEqual({ lead: ['Paru'] });
  });

  test('announces the next six dates, earliest first, that were known when it ended', () => {
    const days = ['08', '07', '06', '05', '04', '03', '02'];
    const events = [
      ...days.map((day) => event(`Le ${day}`, { jour: `2025-10-${day}` })),
      event('Le dernier jour', { jour: '2025-09-30' }),
      event('Annoncé trop tard', { jour: '2025-10-01', date: '2025-10-01' }),
    ];
    expect(titlesOf({ events })).toEqual({
      events: ['Le 02', 'Le 03', 'Le 04', 'Le 05', 'Le 06', 'Le 07'],
    });
  });

  test('still names a date that was cancelled', () => {
    expect(titlesOf({ events: [event('Atelier', { etat: 'annule' })] })).toEqual({
      events: ['Atelier'],
    });
  });

  test('lists the resources of the period', () => {
    const resources = [buildResource({ date: '2025-09-22' })];
    expect(titlesOf({ resources })).toEqual({ resources: ['Actes des rencontres'] });
  });
});

describe('isEmpty', () => {
  test('tells a newsletter that says nothing from one that says little', () => {
    const nothing = { articles: [], events: [], resources: [] };
    const options = { period, moment };
    expect(isEmpty(selectNewsletter(nothing, options))).toBe(true);
    expect(isEmpty(selectNewsletter({ ...nothing, events: [event('Seul')] }, options))).toBe(false);
  });
});
