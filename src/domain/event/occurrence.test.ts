import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { occurrencesOf } from './occurrence.ts';

describe('occurrencesOf', () => {
  test('is the event itself when it has no sessions', () => {
    const event = buildEvent({ heure: '14:00' });
    expect(occurrencesOf(event)).toEqual([{ event, timing: event }]);
  });

  test('is each session, numbered as written, in the zone of the event', () => {
    const event = buildEvent({
      jour: '2027-03-11',
      jour_fin: '2027-03-18',
      fuseau: 'Asia/Tokyo',
      seances: [
        {
          id: 'ouverture',
          titre: 'Ouverture',
          jour: '2027-03-11',
          heure: '17:30',
          heure_fin: '19:00',
        },
        { jour: '2027-03-18' },
      ],
    });
    expect(occurrencesOf(event)).toEqual([
      {
        event,
        session: { id: 'ouverture', number: 1, title: 'Ouverture' },
        timing: {
          startDay: '2027-03-11',
          startHour: '17:30',
          endDay: '2027-03-11',
          endHour: '19:00',
          zone: 'Asia/Tokyo',
        },
      },
      {
        event,
        session: { id: 's2', number: 2, title: undefined },
        timing: {
          startDay: '2027-03-18',
          startHour: undefined,
          endDay: '2027-03-18',
          endHour: undefined,
          zone: 'Asia/Tokyo',
        },
      },
    ]);
  });
});
