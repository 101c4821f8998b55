import { isUtf8 } from 'node:buffer';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { occurrencesOf, type Occurrence } from '../domain/event/occurrence.ts';
import { buildEvent } from '../test/builders.ts';
import { readWithIcalJs, readWithNodeIcal, type CalendarReading } from '../test/read-calendar.ts';
import { eventLocation, occurrenceTitle } from './calendar-words.ts';
import { anyEvent, sampleEvents } from './events.fixture.ts';
import { eventCalendar, subscribedCalendar } from './ical.ts';

const meeting = buildEvent({
  titre: 'Groupe-pays Liban : "l\'eau"',
  date: '2025-09-16',
  jour: '2025-10-14',
  heure: '14:00',
  heure_fin: '16:00',
  lieu: 'Sénat, salle Monory',
  adresse: '15 rue de Vaugirard ; 75006 Paris',
  acces: 'ouvert',
  id: '2025-10-14-groupe-pays-liban',
});

/** The content lines of a calendar, unfolded. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The value of a property that a calendar has once. */
function valueOf(text: string, name: string): string | undefined {
  const lines = linesOf(text).filter((line) => new RegExp(`^${name}[;:]`).test(line));
  expect(lines.length).toBeLessThanOrEqual(1);
  return lines[0]?.slice(name.length + 1);
}

describe('the calendar file of an event', () => {
  const text = eventCalendar({ event: meeting });

  test('says when in the zone of the place, and describes that zone', () => {
    expect(linesOf(text)).toContain('DTSTART;TZID=Europe/Paris:20251014T140000');
    expect(linesOf(text)).toContain('DTEND;TZID=Europe/Paris:20251014T160000');
    expect(linesOf(text)).toContain('TZID:Europe/Paris');
  });

  test('says what, where, for whom and on which page, without markup', () => {
    const address = 'https://www.cites-unies-france.org/agenda/2025/10/groupe-pays-liban-l-eau/';
    expect(valueOf(text, 'SUMMARY')).toBe('Groupe-pays Liban\u00A0: «\u00A0l’eau\u00A0»');
    expect(valueOf(text, 'LOCATION')).toBe(
      'Sénat\\, salle Monory\\, 15 rue de Vaugirard\u202F\\; 75006 Paris',
    );
    expect(valueOf(text, 'DESCRIPTION')).toBe(
      `Le groupe-pays donne rendez-vous à ses membres.\\n\\nOuvert à tous\\n\\n${address}`,
    );
    expect(valueOf(text, 'URL')).toBe(`VALUE=URI:${address}`);
  });

  test('takes every stamp from the content, at 8:00 in Paris', () => {
    expect(valueOf(text, 'DTSTAMP')).toBe('20250916T060000Z');
    expect(valueOf(text, 'CREATED')).toBe('20250916T060000Z');
    const updated = eventCalendar({
      event: buildEvent({ mise_a_jour: '2025-12-01', motif_mise_a_jour: 'Nouvelle salle' }),
    });
    expect(valueOf(updated, 'DTSTAMP')).toBe('20251201T070000Z');
    expect(valueOf(updated, 'CREATED')).toBe('20250916T060000Z');
    expect(linesOf(updated)).toContain('LAST-MODIFIED:20251201T070000Z');
  });

  test('has neither name nor pace: it is added, not followed', () => {
    for (const name of ['NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL', 'SOURCE']) {
      expect(valueOf(text, name)).toBeUndefined();
    }
  });

  test.each([
    ['confirme', 'CONFIRMED', 'Rencontre'],
    ['complet', 'CONFIRMED', 'Complet\u00A0: Rencontre'],
    ['date-a-retenir', 'TENTATIVE', 'Date à retenir\u00A0: Rencontre'],
    ['reporte', 'TENTATIVE', 'Reporté\u00A0: Rencontre'],
    ['annule', 'CANCELLED', 'Annulé\u00A0: Rencontre'],
  ] as const)('says %s by its status and first in its title', (etat, status, title) => {
    const [reading] = readWithIcalJs(
      eventCalendar({ event: buildEvent({ titre: 'Rencontre', etat }) }),
    );
    expect(reading).toMatchObject({ status, title });
  });

  test('says online where people meet nowhere else', () => {
    const event = buildEvent({ modalite: 'visio' });
    expect(valueOf(eventCalendar({ event }), 'LOCATION')).toBe('En visioconférence');
    expect(valueOf(eventCalendar({ event: buildEvent() }), 'LOCATION')).toBeUndefined();
  });

  test('ends whole days on the day after, in no zone', () => {
    const text = eventCalendar({
      event: buildEvent({ jour: '2026-12-30', jour_fin: '2026-12-31', fuseau: 'Asia/Tokyo' }),
    });
    expect(linesOf(text)).toContain('DTSTART;VALUE=DATE:20261230');
    expect(linesOf(text)).toContain('DTEND;VALUE=DATE:20270101');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('leaves an unknown end out', () => {
    const text = eventCalendar({ event: buildEvent({ heure: '14:00' }) });
    expect(valueOf(text, 'DTEND')).toBeUndefined();
    expect(valueOf(text, 'DURATION')).toBeUndefined();
  });

  test('lasts until the last day is over when only its days are known to the end', () => {
    const text = eventCalendar({ event: buildEvent({ heure: '14:00', jour_fin: '2025-10-16' }) });
    expect(linesOf(text)).toContain('DTEND;TZID=Europe/Paris:20251017T000000');
  });

  test('writes in UTC where readers would misplace the zone', () => {
    const event = buildEvent({ heure: '14:00', heure_fin: '16:00', fuseau: 'Africa/Casablanca' });
    const text = eventCalendar({ event });
    expect(linesOf(text)).toContain('DTSTART:20251014T130000Z');
    expect(text).not.toContain('VTIMEZONE');
  });
});

test('each session of a course that was moved tells its own new day', () => {
  const moved = buildEvent({
    titre: 'Le parcours',
    jour: '2027-05-07',
    jour_fin: '2027-05-14',
    etat: 'reporte',
    jour_initial: '2027-04-30',
    seances: [
      { id: 's1', jour: '2027-05-07', heure: '10:00' },
      { id: 's2', jour: '2027-05-14', heure: '10:00' },
    ],
  });
  expect(readWithIcalJs(eventCalendar({ event: moved })).map(({ title }) => title)).toEqual([
    'Reporté au 7\u00A0mai 2027\u00A0: Le parcours\u00A0: séance 1',
    'Reporté au 14\u00A0mai 2027\u00A0: Le parcours\u00A0: séance 2',
  ]);
});

describe('the calendar file of an event in sessions', () => {
  const event = buildEvent({
    titre: 'Diplomates des territoires',
    jour: '2027-03-11',
    jour_fin: '2027-03-18',
    seances: [
      { titre: 'Situer son action', jour: '2027-03-11', heure: '17:30', heure_fin: '19:00' },
      { jour: '2027-03-18', heure: '17:30', heure_fin: '19:00' },
    ],
    etat: 'date-a-retenir',
    id: 'parcours',
  });
  const readings = readWithIcalJs(eventCalendar({ event }));

  test('holds each session, under an identifier and a title of its own', () => {
    expect(readings.map(({ uid, title, start }) => [uid, title, start])).toEqual([
      [
        'parcours-s1@cites-unies-france.org',
        'Date à retenir\u00A0: Diplomates des territoires\u00A0: Situer son action',
        '2027-03-11T16:30:00Z',
      ],
      [
        'parcours-s2@cites-unies-france.org',
        'Date à retenir\u00A0: Diplomates des territoires\u00A0: séance 2',
        '2027-03-18T16:30:00Z',
      ],
    ]);
  });

  test('has a file for each, which says the same of it', () => {
    expect(readWithIcalJs(eventCalendar({ event, session: 's2' }))).toEqual(readings.slice(1));
  });
});

describe('a calendar that is followed', () => {
  const text = subscribedCalendar({
    kind: 'topics',
    slug: 'eau',
    name: 'Eau, air ; sols',
    events: [meeting],
  });

  test('has a name, an address and a pace', () => {
    const name = 'Agenda\u00A0: Eau\\, air\u202F\\; sols – Cités Unies France';
    expect(valueOf(text, 'NAME')).toBe(name);
    expect(valueOf(text, 'X-WR-CALNAME')).toBe(name);
    expect(linesOf(text)).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
    expect(valueOf(text, 'X-PUBLISHED-TTL')).toBe('PT12H');
    expect(valueOf(text, 'PRODID')).toBe('-//Cites Unies France//Agenda//FR');
    expect(valueOf(text, 'SOURCE')).toBe(
      'VALUE=URI:https://www.cites-unies-france.org/thematiques/eau/agenda.ics',
    );
  });

  test('describes each zone once', () => {
    const athens = buildEvent({ titre: 'Athènes', heure: '10:00', fuseau: 'Europe/Athens' });
    const calendar = subscribedCalendar({ kind: 'whole', events: [meeting, athens, meeting] });
    const zones = linesOf(calendar).filter((line) => line.startsWith('TZID:'));
    expect(zones).toEqual(['TZID:Europe/Paris', 'TZID:Europe/Athens']);
  });

  test('writes in UTC what takes place outside the European Union, and says its own hour', () => {
    const tokyo = buildEvent({ heure: '17:00', heure_fin: '19:00', fuseau: 'Asia/Tokyo' });
    const calendar = subscribedCalendar({ kind: 'whole', events: [tokyo] });
    expect(valueOf(calendar, 'DTSTART')).toBe('20251014T080000Z');
    const said = (valueOf(calendar, 'DESCRIPTION') ?? '').replaceAll('\u00A0', ' ');
    expect(said).toContain('17 h – 19 h (heure de Tokyo)\\, soit 10 h – 12 h à Paris');
  });

  test('is a calendar even without an event', () => {
    const empty = subscribedCalendar({ kind: 'open', events: [] });
    expect(readWithIcalJs(empty)).toEqual([]);
    expect(readWithNodeIcal(empty)).toEqual([]);
    expect(empty).toContain('BEGIN:VTIMEZONE');
    expect(empty).not.toMatch(/^(?:TIMEZONE-ID|X-WR-TIMEZONE)/m);
  });
});

/** What any application must understand of an occurrence, said without a calendar. */
function expectedReading(occurrence: Occurrence): Omit<CalendarReading, 'uid' | 'status'> {
  const { startDay, startHour, endDay, endHour, zone } = occurrence.timing;
  const words = {
    title: occurrenceTitle(occurrence),
    location: eventLocation(occurrence.event) ?? '',
  };
  const nextDay = Temporal.PlainDate.from(endDay).add({ days: 1 });
  if (startHour === undefined) return { ...words, start: startDay, end: nextDay.toString() };
  const at = (day: string, hour: string) =>
    Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(zone).toInstant();
  const start = at(startDay, startHour);
  const midnight = startDay === endDay ? undefined : nextDay.toZonedDateTime(zone).toInstant();
  const end = endHour === undefined ? midnight : at(endDay, endHour);
  return { ...words, start: start.toString(), end: end?.toString() ?? null };
}

const SAMPLE_SIZE = 250;
const sample = sampleEvents(SAMPLE_SIZE);
const sampleCalendars = sample.map((event) => eventCalendar({ event }));

describe('any calendar', () => {
  test('has lines of 75 octets at most, none cut inside a character, and ends each', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const text = subscribedCalendar({ kind: 'whole', events: [event] });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(splitOctets(text).filter((line) => line.length > 75 || !isUtf8(line))).toEqual([]);
      }),
      { numRuns: 150, seed: 1975 },
    );
  });

  test('holds what it must and nothing that it must not', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const lines = linesOf(subscribedCalendar({ kind: 'whole', events: [event] }));
        const names = lines.map((line) => line.split(/[:;]/, 1)[0]);
        const ownNames = names.slice(lines.indexOf('BEGIN:VEVENT'));
        expect(ownNames.filter((name) => name === 'DURATION' || name === 'RRULE')).toEqual([]);
        expect(names).not.toContain('METHOD');
        expect(lines).not.toContain('BEGIN:VALARM');
        const count = occurrencesOf(event).length;
        for (const name of ['UID', 'DTSTAMP', 'SUMMARY', 'STATUS', 'SEQUENCE']) {
          expect(names.filter((found) => found === name)).toHaveLength(count);
        }
        const firstComponent = lines.findIndex((line, at) => at > 0 && line.startsWith('BEGIN:'));
        expect(names.indexOf('X-PUBLISHED-TTL')).toBeLessThan(firstComponent);
      }),
      { numRuns: 150, seed: 1975 },
    );
  });

  test('makes one event of an event that is imported twice, changed meanwhile', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (before, other) => {
        const after = { ...other, stableId: before.stableId, sessions: before.sessions };
        const read = (event: typeof before) => readWithIcalJs(eventCalendar({ event }));
        const merged = new Map(
          [...read(before), ...read(after)].map((event) => [event.uid, event]),
        );
        expect(merged.size).toBe(occurrencesOf(before).length);
        expect([...merged.values()]).toEqual(read(after));
      }),
      { numRuns: 100, seed: 1975 },
    );
  });

  test.each([
    ['whole days', /^DTSTART;VALUE=DATE:/m],
    ['hours of a zone', /^DTSTART;TZID=/m],
    ['hours in UTC', /^DTSTART:\d{8}T\d{6}Z/m],
    ['sessions', /^UID:rencontre-s2@/m],
  ])('is tried with %s', (_name, pattern) => {
    expect(sampleCalendars.filter((text) => pattern.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  test('is the same twice over', () => {
    for (const [index, event] of sample.slice(0, 50).entries()) {
      expect(eventCalendar({ event })).toBe(sampleCalendars[index]);
    }
  });
});

const inZone = z.array(
  z.object({ text: z.string(), icalJs: z.array(z.unknown()), nodeIcal: z.array(z.unknown()) }),
);

/** Writes and reads the sample in a process of its own, whose clock is that of a zone. */
async function runInZone(zone: string): Promise<z.output<typeof inZone>> {
  const script = path.join(import.meta.dirname, 'calendars-in-zone.fixture.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(SAMPLE_SIZE)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  return inZone.parse(JSON.parse(stdout));
}

const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Kiritimati'];
const runs = await Promise.all(zones.map(async (zone) => ({ zone, made: await runInZone(zone) })));

describe.each(runs)('in $zone', ({ made }) => {
  test('calendars are written as anywhere else', () => {
    expect(made.map(({ text }) => text)).toEqual(sampleCalendars);
  });

  test.each(['icalJs', 'nodeIcal'] as const)('%s reads the same start, end, title, place', (by) => {
    const expected = sample.map((event) => occurrencesOf(event).map(expectedReading));
    expect(made).toHaveLength(SAMPLE_SIZE);
    for (const [index, readings] of expected.entries()) {
      expect(made[index]?.[by]).toMatchObject(readings);
      expect(made[index]?.[by]).toHaveLength(readings.length);
    }
  });

  test('both read the same status and identifiers', () => {
    expect(made.map(({ nodeIcal }) => nodeIcal)).toEqual(made.map(({ icalJs }) => icalJs));
  });
});

/** The lines of a text as octets, cut at CRLF. */
function splitOctets(text: string): Uint8Array[] {
  const bytes = Buffer.from(text);
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at !== -1; at = bytes.indexOf('\r\n', from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 2;
  }
  return lines;
}
