import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { registrationEnd, registrationIsOpen } from './registration.ts';

const instant = (text: string) => Temporal.Instant.from(text);

describe('registrationEnd', () => {
  test('is the end of the last day, in the zone of the event', () => {
    const inscription = { courriel: 'a@exemple.org', limite: '2025-10-07' };
    expect(String(registrationEnd(buildEvent({ inscription })))).toBe('2025-10-07T22:00:00Z');
    const tokyo = buildEvent({ inscription, fuseau: 'Asia/Tokyo' });
    expect(String(registrationEnd(tokyo))).toBe('2025-10-07T15:00:00Z');
  });

  test('is unknown without a last day', () => {
    expect(registrationEnd(buildEvent({ inscription: { courriel: 'a@exemple.org' } }))).toBe(
      undefined,
    );
  });
});

describe('registrationIsOpen', () => {
  const hours = { heure: '14:00', heure_fin: '16:00' };
  const untilTuesday = {
    ...hours,
    inscription: { courriel: 'a@exemple.org', limite: '2025-10-07' },
  };
  const withoutLimit = { ...hours, inscription: { url: 'https://www.exemple.org/' } };
  const onTheDay = { ...hours, inscription: { courriel: 'a@exemple.org', limite: '2025-10-14' } };

  test.each([
    ['a minute before its last day is over', untilTuesday, '2025-10-07T21:59:00Z', true],
    ['when its last day is over', untilTuesday, '2025-10-07T22:00:00Z', false],
    ['a minute after its last day', untilTuesday, '2025-10-07T22:01:00Z', false],
    ['during a date without a last day', withoutLimit, '2025-10-14T13:59:59Z', true],
    ['at the end of a date without a last day', withoutLimit, '2025-10-14T14:00:00Z', false],
    ['on its last day, when the date is over', onTheDay, '2025-10-14T14:00:00Z', false],
    ['of a date to which nobody registers', hours, '2025-10-01T12:00:00Z', false],
  ])('answers %s', (_name, keys, at, answer) => {
    expect(registrationIsOpen(buildEvent(keys), instant(at))).toBe(answer);
  });

  test.each([
    ['confirme', true],
    ['date-a-retenir', true],
    ['reporte', true],
    ['annule', false],
    ['complet', false],
  ] as const)('follows the state %s', (etat, answer) => {
    const event = buildEvent({ ...untilTuesday, etat });
    expect(registrationIsOpen(event, instant('2025-10-01T12:00:00Z'))).toBe(answer);
  });
});
