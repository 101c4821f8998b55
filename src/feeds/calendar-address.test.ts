import { expect, test } from 'vitest';
import { routes } from '../routes.ts';
import { buildEvent } from '../test/builders.ts';
import {
  calendarName,
  calendarPage,
  calendarPath,
  formerCalendarRows,
  formerPairRows,
} from './calendar-address.ts';

test.each([
  [{ kind: 'whole' }, '/agenda.ics', '/agenda/', 'Agenda – Cités Unies France'],
  [
    { kind: 'open' },
    '/agenda/ouvert-a-tous.ics',
    '/agenda/',
    'Agenda ouvert à tous – Cités Unies France',
  ],
  [
    { kind: 'members' },
    '/agenda/adherents.ics',
    '/agenda/',
    'Agenda des adhérents – Cités Unies France',
  ],
  [
    {
      kind: 'pair',
      country: { slug: 'liban', name: 'Liban' },
      topic: { slug: 'eau', name: 'Eau' },
    },
    '/abonnements/pays/liban/thematiques/eau/agenda.ics',
    '/abonnements/pays/liban/thematiques/eau/',
    'Agenda\u00A0: Liban · Eau – Cités Unies France',
  ],
  [
    { kind: 'countries', slug: 'liban', name: 'Liban' },
    '/pays/liban/agenda.ics',
    '/pays/liban/',
    'Agenda\u00A0: Liban – Cités Unies France',
  ],
  [
    { kind: 'topics', slug: 'eau', name: 'Eau' },
    '/thematiques/eau/agenda.ics',
    '/thematiques/eau/',
    'Agenda\u00A0: Eau – Cités Unies France',
  ],
] as const)('the calendar %o lies at %s', (kind, path, page, name) => {
  const calendar = { ...kind, events: [] };
  expect(calendarPath(calendar)).toBe(path);
  expect(calendarPage(calendar)).toBe(page);
  expect(calendarName(calendar)).toBe(name);
});

test('the calendars of a country and a topic that are no more lead to that of the country', () => {
  const country = { slug: 'liban', name: 'Liban' };
  expect(formerPairRows([{ country, topic: { slug: 'eau', name: 'Eau' } }])).toEqual([
    { from: '/abonnements/pays/liban/thematiques/eau/agenda.ics', to: '/pays/liban/agenda.ics' },
  ]);
});

test('the files of an event that calendars hold no longer lead to its page', () => {
  const event = buildEvent({});
  const page = routes.event(event);
  const file = page.replace(/\/$/, '');
  expect(formerCalendarRows([{ event }, { event, session: 's2' }])).toEqual([
    { from: `${file}.ics`, to: page },
    { from: `${file}-seance-2.ics`, to: page },
  ]);
});
