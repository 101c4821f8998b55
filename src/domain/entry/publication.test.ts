import { describe, expect, test } from 'vitest';
import { publicationInstant, updateInstant } from './publication.ts';

const DEFAULT_TIME = { hour: '08:00', zone: 'Europe/Paris' };

describe('publicationInstant', () => {
  test.each([
    ['in summer', { publishedOn: '2025-09-09' }, '2025-09-09T06:00:00Z'],
    ['in winter', { publishedOn: '2025-12-09' }, '2025-12-09T07:00:00Z'],
    [
      'with an hour',
      { publishedOn: '2025-09-09', embargoUntil: '2025-09-09 14:30' },
      '2025-09-09T12:30:00Z',
    ],
    [
      'held back for a week',
      { publishedOn: '2025-09-09', embargoUntil: '2025-09-16 00:00' },
      '2025-09-15T22:00:00Z',
    ],
  ])('reads the instant of an item %s', (_name, entry, instant) => {
    expect(publicationInstant({ embargoUntil: undefined, ...entry }, DEFAULT_TIME).toString()).toBe(
      instant,
    );
  });
});

describe('updateInstant', () => {
  const update = (updatedOn: string | undefined, embargoUntil?: string, updatedHour?: string) =>
    updateInstant(
      { publishedOn: '2025-09-09', embargoUntil, updatedOn, updatedHour },
      DEFAULT_TIME,
    )?.toString();

  test('says nothing of an item that was not changed', () => {
    expect(update(undefined)).toBeUndefined();
  });

  test('reads the hour that its editor wrote', () => {
    expect(update('2025-09-11', undefined, '16:30')).toBe('2025-09-11T14:30:00Z');
  });

  test('reads the usual hour of the day', () => {
    expect(update('2025-09-11')).toBe('2025-09-11T06:00:00Z');
  });

  test('never comes before the publication', () => {
    expect(update('2025-09-09', '2025-09-10 14:30')).toBe('2025-09-10T12:30:00Z');
    expect(update('2025-09-09', '2025-09-09 14:30', '09:00')).toBe('2025-09-09T12:30:00Z');
  });

  test.each([
    ['without an hour', undefined, undefined, '2025-09-09T06:01:00Z'],
    [
      'before the hour at which it is said to have appeared',
      undefined,
      '07:00',
      '2025-09-09T06:01:00Z',
    ],
    ['after it', undefined, '18:45', '2025-09-09T16:45:00Z'],
    ['that of the end of its embargo', '2025-09-09 14:30', undefined, '2025-09-09T12:31:00Z'],
  ])('comes after the publication on the same day, %s', (_when, embargo, hour, instant) => {
    expect(update('2025-09-09', embargo, hour)).toBe(instant);
  });
});
