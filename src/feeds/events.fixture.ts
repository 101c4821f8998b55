import fc from 'fast-check';
import type { z } from 'zod';
import type { AgendaEvent } from '../domain/event/event.ts';
import { eventSchema } from '../domain/event/schema.ts';
import { EVENT_AUDIENCES, EVENT_FORMATS, EVENT_STATES } from '../domain/event/keys.ts';
import { buildEvent, eventKeys } from '../test/builders.ts';

type EventKeys = Partial<z.input<typeof eventSchema>>;

/** Zones with and without summer time, and some that calendars describe wrong or under another name. */
const ZONES = [
  ...['Europe/Paris', 'Europe/Paris', 'Asia/Tokyo', 'America/New_York', 'Africa/Casablanca'],
  ...['Africa/Cairo', 'Asia/Kolkata', 'Asia/Calcutta', 'Asia/Gaza', 'America/St_Johns'],
  ...['Australia/Lord_Howe', 'America/Santiago', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
];

/** Days on which Paris, Cairo, Santiago or Lord Howe change their clocks, and those around them. */
const CLOCK_CHANGES = [
  ...['2025-03-29', '2025-03-30', '2025-10-25', '2025-10-26', '2024-10-31', '2026-04-05'],
  ...['2026-09-06', '2026-10-04', '2026-12-31', '2028-02-29'],
];

const anyDay = fc.oneof(
  fc.constantFrom(...CLOCK_CHANGES),
  fc
    .integer({ min: 0, max: 3650 })
    .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString()),
);
const anyHour = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }).toString().slice(0, 5));

/** Words as they come: accents, emoji, Arabic, what iCalendar escapes, what Word leaves behind. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'l’été',
        "d'Obuse : « oui »",
        'a\\b;c,d:e"f"',
        '👨‍👩‍👧',
        'العربية',
        '\n',
        '\u0008',
        '\u2028',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((words) => `Réunion ${words.join(' ')}`.slice(0, 120).toWellFormed().trim());

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyHours = fc.oneof(
  fc.constant({}),
  fc.record({ heure: anyHour }),
  fc.record({ heure: anyHour, heure_fin: anyHour }),
);

const anySession = fc.record({
  titre: maybe(anyWords),
  after: fc.nat({ max: 3 }),
  hours: anyHours,
});

function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

const anyTime = fc
  .record({
    jour: anyDay,
    length: fc.nat({ max: 3 }),
    hours: anyHours,
    sessions: fc.array(anySession, { maxLength: 2 }),
    fuseau: fc.constantFrom(...ZONES),
  })
  .map(({ jour, length, hours, sessions, fuseau }) => ({
    jour,
    jour_fin: daysAfter(jour, length),
    ...hours,
    seances: sessions.map(({ titre, after, hours: own }) => ({
      ...(titre === undefined ? {} : { titre }),
      jour: daysAfter(jour, Math.min(after, length)),
      ...own,
    })),
    fuseau,
  }));

const anyKeys: fc.Arbitrary<EventKeys> = fc
  .record({
    time: anyTime,
    titre: anyWords,
    chapo: anyWords,
    lieu: maybe(anyWords),
    adresse: maybe(anyWords),
    modalite: maybe(fc.constantFrom(...EVENT_FORMATS)),
    acces: maybe(fc.constantFrom(...EVENT_AUDIENCES)),
    etat: fc.constantFrom(...EVENT_STATES),
    motif: fc.constant('Un imprévu.'),
  })
  .map(({ time, ...keys }) => ({ ...keys, ...time, id: 'rencontre' }));

/** Any event that an editor could write and the schema would accept. */
export const anyEvent: fc.Arbitrary<AgendaEvent> = anyKeys
  .filter((keys) => eventSchema.safeParse({ ...eventKeys, ...keys }).success)
  .map((keys) => buildEvent(keys));

/**
 * The same events in every process.
 * @example sampleEvents(200) → [{ title: …, startDay: …, … }, …]
 */
export function sampleEvents(count: number): AgendaEvent[] {
  return fc.sample(anyEvent, { numRuns: count, seed: 1975 });
}
