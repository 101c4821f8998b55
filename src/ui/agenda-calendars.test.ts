import { expect, test } from 'vitest';
import { buildEvent } from '../test/builders.ts';
import { listFacetCalendars } from './agenda-calendars.ts';

test('listFacetCalendars offers each calendar of the agenda once, with its facets', () => {
  const events = [
    buildEvent({ pays: ['liban'], thematiques: ['eau'] }),
    buildEvent({ pays: ['liban', 'maroc'] }),
  ];
  const offered = listFacetCalendars(events).map(({ name, facets, links }) => ({
    name,
    facets,
    path: links.path,
  }));
  expect(offered).toEqual([
    { name: 'Tous les rendez-vous', facets: {}, path: '/agenda.ics' },
    {
      name: 'Les rendez-vous ouverts à tous',
      facets: { acces: 'ouvert' },
      path: '/agenda/ouvert-a-tous.ics',
    },
    {
      name: 'Les rendez-vous réservés aux adhérents',
      facets: { acces: 'adherents' },
      path: '/agenda/adherents.ics',
    },
    {
      name: 'Eau et assainissement',
      facets: { thematique: 'eau' },
      path: '/thematiques/eau/agenda.ics',
    },
    { name: 'Liban', facets: { pays: 'liban' }, path: '/pays/liban/agenda.ics' },
    {
      name: 'Liban, Eau et assainissement',
      facets: { pays: 'liban', thematique: 'eau' },
      path: '/abonnements/pays/liban/thematiques/eau/agenda.ics',
    },
    { name: 'Maroc', facets: { pays: 'maroc' }, path: '/pays/maroc/agenda.ics' },
  ]);
});
