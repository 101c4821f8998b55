import { describe, expect, test } from 'vitest';
import { chooseCalendar, type FollowedCalendar } from './calendar-choice.ts';

const calendar = (name: string, facets: FollowedCalendar['facets']): FollowedCalendar => {
  const path = `/${name}.ics`;
  return { name, facets, links: { path, https: path, webcal: path, google: path, outlook: path } };
};

const calendars = [
  calendar('whole', {}),
  calendar('open', { acces: 'ouvert' }),
  calendar('lebanon', { pays: 'liban' }),
  calendar('water', { thematique: 'eau' }),
  calendar('water in lebanon', { pays: 'liban', thematique: 'eau' }),
];

describe('chooseCalendar', () => {
  test.each([
    ['no choice', {}, 'whole'],
    ['empty choices', { pays: '', acces: '' }, 'whole'],
    ['a country', { pays: 'liban', thematique: '' }, 'lebanon'],
    ['a country and a topic', { pays: 'liban', thematique: 'eau' }, 'water in lebanon'],
    [
      'a country and a format that has no calendar',
      { pays: 'liban', modalite: 'visio' },
      'lebanon',
    ],
    ['a country without a calendar', { pays: 'japon' }, 'whole'],
    ['a country without a calendar and a topic', { pays: 'japon', thematique: 'eau' }, 'water'],
  ])('follows %s', (_name, facets, name) => {
    expect(chooseCalendar(calendars, facets)?.name).toBe(name);
  });
});
