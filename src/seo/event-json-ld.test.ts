import { describe, expect, test } from 'vitest';
import { buildEvent } from '../test/builders.ts';
import { eventJsonLd } from './event-json-ld.ts';

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

  test('is rescheduled when it was postponed to a known day', () => {
    const moved = buildEvent({ etat: 'reporte', jour_initial: '2025-10-07', heure: '14:00' });
    expect(eventJsonLd(moved)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2025-10-07T14:00:00+02:00',
      startDate: '2025-10-14T14:00:00+02:00',
    });
  });

  test('is postponed as long as no other day is known', () => {
    const { eventStatus } = eventJsonLd(buildEvent({ etat: 'reporte' }));
    expect(eventStatus).toBe('https://schema.org/EventPostponed');
  });

  test('says nothing of a place that is not known', () => {
    expect(eventJsonLd(buildEvent())).not.toHaveProperty('location');
    expect(eventJsonLd(buildEvent({ lieu: 'Sénat' }))).toHaveProperty('location');
  });
});
