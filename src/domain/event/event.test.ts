import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { awaitsReport, isCalledOff, reportDeadline, titleWithState } from './event.ts';
import { byStart, intervalOf, phaseAt, type Scheduled } from './timing.ts';

const instant = (text: string) => Temporal.Instant.from(text);

describe('intervalOf', () => {
  test.each([
    [
      'from hour to hour',
      { heure: '14:00', heure_fin: '16:30' },
      '2025-10-14T12:00:00Z',
      '2025-10-14T14:30:00Z',
    ],
    ['a whole day without an hour', {}, '2025-10-13T22:00:00Z', '2025-10-14T22:00:00Z'],
    [
      'to the end of the day when no end is known',
      { heure: '14:00' },
      '2025-10-14T12:00:00Z',
      '2025-10-14T22:00:00Z',
    ],
    [
      'to the end of the last of several days',
      { jour_fin: '2025-10-16' },
      '2025-10-13T22:00:00Z',
      '2025-10-16T22:00:00Z',
    ],
    [
      'over midnight',
      { heure: '22:00', jour_fin: '2025-10-15', heure_fin: '01:00' },
      '2025-10-14T20:00:00Z',
      '2025-10-14T23:00:00Z',
    ],
    [
      'in the zone of the event',
      { heure: '09:00', heure_fin: '10:00', fuseau: 'Asia/Tokyo' },
      '2025-10-14T00:00:00Z',
      '2025-10-14T01:00:00Z',
    ],
    [
      'over the night that has 25 hours',
      { jour: '2025-10-25', heure: '12:00', jour_fin: '2025-10-26', heure_fin: '12:00' },
      '2025-10-25T10:00:00Z',
      '2025-10-26T11:00:00Z',
    ],
    [
      'to the end of the year',
      { jour: '2025-12-31' },
      '2025-12-30T23:00:00Z',
      '2025-12-31T23:00:00Z',
    ],
  ])('goes %s', (_name, keys, start, end) => {
    const interval = intervalOf(buildEvent(keys));
    expect(interval.start.toString()).toBe(start);
    expect(interval.end.toString()).toBe(end);
  });
});

describe('phaseAt', () => {
  const meeting = buildEvent({ heure: '14:00', heure_fin: '16:00' });

  test.each([
    ['a second before its start', '2025-10-14T11:59:59Z', 'upcoming'],
    ['at its start', '2025-10-14T12:00:00Z', 'ongoing'],
    ['a second before its end', '2025-10-14T13:59:59Z', 'ongoing'],
    ['at its end', '2025-10-14T14:00:00Z', 'past'],
  ] as const)('knows an event %s', (_name, at, phase) => {
    expect(phaseAt(meeting, instant(at))).toBe(phase);
  });

  test('keeps an event without an hour going all day, in Paris', () => {
    const day = buildEvent();
    expect(phaseAt(day, instant('2025-10-13T21:59:59Z'))).toBe('upcoming');
    expect(phaseAt(day, instant('2025-10-13T22:00:00Z'))).toBe('ongoing');
    expect(phaseAt(day, instant('2025-10-14T21:59:59Z'))).toBe('ongoing');
    expect(phaseAt(day, instant('2025-10-14T22:00:00Z'))).toBe('past');
  });

  test('finds any event in exactly one phase at any instant, and never goes back', () => {
    const FIRST = instant('2019-01-01T00:00:00Z').epochMilliseconds;
    const LAST = instant('2029-12-31T00:00:00Z').epochMilliseconds;
    const instants = fc
      .integer({ min: FIRST, max: LAST })
      .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
    const ORDER = ['upcoming', 'ongoing', 'past'];

    fc.assert(
      fc.property(anyTiming(), instants, instants, (timing, one, other) => {
        const { start, end } = intervalOf(timing);
        const isIn = {
          upcoming: one.epochMilliseconds < start.epochMilliseconds,
          ongoing:
            start.epochMilliseconds <= one.epochMilliseconds &&
            one.epochMilliseconds < end.epochMilliseconds,
          past: end.epochMilliseconds <= one.epochMilliseconds,
        };
        const phase = phaseAt(timing, one);
        expect(Object.values(isIn).filter(Boolean)).toHaveLength(1);
        expect(isIn[phase]).toBe(true);

        const [earlier, later] =
          one.epochMilliseconds <= other.epochMilliseconds ? [one, other] : [other, one];
        expect(ORDER.indexOf(phaseAt(timing, earlier))).toBeLessThanOrEqual(
          ORDER.indexOf(phaseAt(timing, later)),
        );
      }),
      { numRuns: 1000, seed: 1975 },
    );
  });

  test('passes through every phase, one after the other, whatever the event', () => {
    fc.assert(
      fc.property(anyTiming(), (timing) => {
        const { start, end } = intervalOf(timing);
        expect(phaseAt(timing, start.subtract({ seconds: 1 }))).toBe('upcoming');
        expect(phaseAt(timing, start)).toBe('ongoing');
        expect(phaseAt(timing, end.subtract({ seconds: 1 }))).toBe('ongoing');
        expect(phaseAt(timing, end)).toBe('past');
      }),
      { numRuns: 1000, seed: 1975 },
    );
  });
});

/** When any event could take place, through the schema: one to six days, hours known or not. */
function anyTiming(): fc.Arbitrary<Scheduled> {
  // Between 4:00 and 23:59 no zone named here turns its clocks.
  const hours = fc
    .integer({ min: 4 * 60, max: 24 * 60 - 1 })
    .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }).toString().slice(0, 5));
  return fc
    .record({
      daysAfter2020: fc.integer({ min: 0, max: 3650 }),
      length: fc.integer({ min: 0, max: 5 }),
      hours: fc.option(fc.tuple(hours, fc.option(hours))),
      fuseau: fc.constantFrom('Europe/Paris', 'Asia/Tokyo', 'America/Martinique', 'Asia/Kolkata'),
    })
    .map(({ daysAfter2020, length, hours: known, fuseau }) => {
      const first = Temporal.PlainDate.from('2020-01-01').add({ days: daysAfter2020 });
      const days = { jour: first.toString(), jour_fin: first.add({ days: length }).toString() };
      if (known === null) return buildEvent({ ...days, fuseau });
      const [heure, heureFin] = known;
      const isAfter = heureFin !== null && (length > 0 || heureFin > heure);
      return buildEvent({ ...days, fuseau, heure, ...(isAfter ? { heure_fin: heureFin } : {}) });
    });
}

describe('awaitsReport', () => {
  const hours = { heure: '14:00', heure_fin: '16:00' };
  const END = '2025-10-14T14:00:00Z';
  const DELAY_END = '2025-11-13T14:00:00Z';

  test('lasts from the end of the event for thirty days', () => {
    const event = buildEvent(hours);
    expect(reportDeadline(event).toString()).toBe(DELAY_END);
    expect(awaitsReport(event, instant(END).subtract({ seconds: 1 }))).toBe(false);
    expect(awaitsReport(event, instant(END))).toBe(true);
    expect(awaitsReport(event, instant(DELAY_END).subtract({ seconds: 1 }))).toBe(true);
    expect(awaitsReport(event, instant(DELAY_END))).toBe(false);
  });

  test('expects nothing of a date that was not held, nor what is there', () => {
    const report = 'ressources/2025/2025-10-20-compte-rendu';
    expect(awaitsReport(buildEvent({ ...hours, compte_rendu: report }), instant(END))).toBe(false);
    for (const etat of ['annule', 'reporte', 'date-a-retenir'] as const) {
      expect(awaitsReport(buildEvent({ ...hours, etat }), instant(END))).toBe(false);
    }
    expect(awaitsReport(buildEvent({ ...hours, etat: 'complet' }), instant(END))).toBe(true);
  });
});

describe('byStart', () => {
  test('puts the earliest first, in whatever zone', () => {
    const tokyo = buildEvent({ titre: 'Tokyo', heure: '15:00', fuseau: 'Asia/Tokyo' });
    const paris = buildEvent({ titre: 'Paris', heure: '09:00' });
    const allDay = buildEvent({ titre: 'Journée' });
    const titles = [paris, tokyo, allDay].toSorted(byStart).map(({ title }) => title);
    expect(titles).toEqual(['Journée', 'Tokyo', 'Paris']);
  });

  test('puts dates that start together in French alphabetical order', () => {
    const titles = ['Zambie', 'Équateur', 'Espagne'];
    const events = titles.map((titre) => buildEvent({ titre }));
    expect(events.toSorted(byStart).map(({ title }) => title)).toEqual([
      'Équateur',
      'Espagne',
      'Zambie',
    ]);
  });
});

describe('isCalledOff', () => {
  test.each([
    ['annule', undefined, true],
    ['annule', '2027-02-04', true],
    ['reporte', undefined, true],
    ['reporte', '2027-02-04', false],
    ['confirme', '2027-02-04', false],
    ['complet', undefined, false],
  ] as const)('of an event %s, once on %s, answers %s', (state, formerDay, answer) => {
    expect(isCalledOff({ state, formerDay })).toBe(answer);
  });
});

describe('titleWithState', () => {
  test.each([
    ['confirme', 'Groupe-pays Mali'],
    ['date-a-retenir', 'Date à retenir\u00A0: Groupe-pays Mali'],
    ['reporte', 'Reporté\u00A0: Groupe-pays Mali'],
    ['annule', 'Annulé\u00A0: Groupe-pays Mali'],
    ['complet', 'Complet\u00A0: Groupe-pays Mali'],
  ] as const)('says %s first', (state, title) => {
    const event = {
      title: 'Groupe-pays Mali',
      state,
      startDay: '2027-02-25',
      formerDay: undefined,
    };
    expect(titleWithState(event)).toBe(title);
  });

  test('names the new day of what was moved', () => {
    const event = buildEvent({ etat: 'reporte', jour: '2027-03-01', jour_initial: '2027-02-04' });
    expect(titleWithState(event)).toBe(`Reporté au 1er\u00A0mars 2027\u00A0: ${event.title}`);
  });
});
