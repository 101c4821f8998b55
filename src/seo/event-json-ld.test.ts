import { describe, expect, test } from 'vitest';
import { buildEvent } from '../test/builders.ts';
import { eventJsonLd } from './event-json-ld.ts';

const ID = 'https://www.cites-unies-france.org/#organisation';

describe('eventJsonLd', () => {
  test('gives each session of a course, and no stretch over the weeks between', () => {
    const course = buildEvent({
      jour: '2027-03-11',
      jour_fin: '2027-03-18',
      modalite: 'visio',
      seances: [
        { id: 's1', titre: 'Ouverture', jour: '2027-03-11', heure: '17:30', heure_fin: '19:00' },
        { id: 's2', jour: '2027-03-18', heure: '18:00', heure_fin: '19:30' },
      ],
    });
    expect(eventJsonLd(course)).toMatchObject({
      startDate: '2027-03-11T17:30:00+01:00',
      endDate: '2027-03-18T19:30:00+01:00',
      subEvent: [
        {
          '@type': 'Event',
          name: expect.stringContaining('Ouverture') as string,
          startDate: '2027-03-11T17:30:00+01:00',
          endDate: '2027-03-11T19:00:00+01:00',
        },
        { startDate: '2027-03-18T18:00:00+01:00', endDate: '2027-03-18T19:30:00+01:00' },
      ],
    });
  });

  test('begins and ends with the sessions that come first and last, in whatever order they are written', () => {
    const day = { jour: '2026-11-10' };
    const dayOf = (...seances: (typeof afternoon | typeof openEnded)[]) =>
      eventJsonLd(buildEvent({ ...day, seances }));
    const openEnded = { id: 's2', ...day, heure: '14:00' };
    const morning = { id: 's1', ...day, heure: '09:00', heure_fin: '12:00' };
    const afternoon = { id: 's2', ...day, heure: '14:00', heure_fin: '17:00' };
    expect(dayOf(afternoon, morning)).toMatchObject({
      startDate: '2026-11-10T09:00:00+01:00',
      endDate: '2026-11-10T17:00:00+01:00',
    });
    expect(dayOf(openEnded, morning)).not.toHaveProperty('endDate');
  });

  test.each([
    ['the association where its page names nobody', [], expect.objectContaining({ '@id': ID })],
    ['the body that invites', ['Comité 21'], { '@type': 'Organization', name: 'Comité 21' }],
    [
      'each of several bodies',
      ['Cités Unies France', 'France Volontaires'],
      [
        expect.objectContaining({ '@id': ID }),
        { '@type': 'Organization', name: 'France Volontaires' },
      ],
    ],
  ])('names as its organiser %s', (_who, organisateurs, organizer) => {
    expect(eventJsonLd(buildEvent({ organisateurs })).organizer).toEqual(organizer);
  });

  test.each(['reporte', 'confirme', 'complet', 'date-a-retenir'] as const)(
    'is rescheduled when it was moved to a known day: %s',
    (etat) => {
      const moved = buildEvent({ etat, jour_initial: '2025-10-07', heure: '14:00' });
      expect(eventJsonLd(moved)).toMatchObject({
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2025-10-07',
        startDate: '2025-10-14T14:00:00+02:00',
      });
    },
  );

  test('is postponed as long as no other day is known', () => {
    const { eventStatus } = eventJsonLd(buildEvent({ etat: 'reporte' }));
    expect(eventStatus).toBe('https://schema.org/EventPostponed');
  });

  test('says nothing of a place that is not known', () => {
    expect(eventJsonLd(buildEvent())).not.toHaveProperty('location');
    expect(eventJsonLd(buildEvent({ lieu: 'Sénat' }))).toHaveProperty('location');
  });
});
