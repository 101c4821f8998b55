import { describe, expect, test } from 'vitest';
import { isPublic, localInstant } from './visibility.ts';

const at = (instant: string) => ({ now: Temporal.Instant.from(instant), zone: 'Europe/Paris' });

describe('isPublic', () => {
  test('shows an item that nothing holds back', () => {
    expect(isPublic({ isDraft: false }, at('2025-10-14T00:00:00Z'))).toBe(true);
  });

  test('never shows a draft, embargo over or not', () => {
    const draft = { isDraft: true, embargoUntil: '2025-01-01 08:00' };
    expect(isPublic(draft, at('2025-10-14T00:00:00Z'))).toBe(false);
  });

  test.each([
    [true, true],
    [false, false],
  ])('shows a sample where samples are shown: %s', (showSamples, answer) => {
    const moment = { ...at('2025-10-14T00:00:00Z'), showSamples };
    expect(isPublic({ isDraft: false, isSample: true }, moment)).toBe(answer);
    expect(isPublic({ isDraft: false, isSample: false }, moment)).toBe(true);
  });

  test.each([
    ['a second before', '2025-10-14T05:59:59Z', false],
    ['at the minute', '2025-10-14T06:00:00Z', true],
    ['after', '2025-10-15T00:00:00Z', true],
  ])('lifts an embargo in Paris: %s', (_name, now, answer) => {
    const item = { isDraft: false, embargoUntil: '2025-10-14 08:00' };
    expect(isPublic(item, at(now))).toBe(answer);
  });

  test.each([
    ['a second before', '2025-12-31T22:59:59Z', true],
    ['at the minute', '2025-12-31T23:00:00Z', false],
    ['after', '2026-01-01T00:00:00Z', false],
  ])('takes an item away when it expires in Paris: %s', (_name, now, answer) => {
    const item = { isDraft: false, expiresAt: '2026-01-01 00:00' };
    expect(isPublic(item, at(now))).toBe(answer);
  });

  test('shows an item between its embargo and its end', () => {
    const item = {
      isDraft: false,
      embargoUntil: '2025-10-14 08:00',
      expiresAt: '2025-10-15 08:00',
    };
    expect(isPublic(item, at('2025-10-14T12:00:00Z'))).toBe(true);
  });
});

describe('localInstant', () => {
  test.each([
    ['2025-10-14 08:00', 'Europe/Paris', '2025-10-14T06:00:00Z'],
    ['2025-12-14 08:00', 'Europe/Paris', '2025-12-14T07:00:00Z'],
    ['2025-10-14 08:00', 'Asia/Tokyo', '2025-10-13T23:00:00Z'],
  ])('reads %s in %s', (dayAndHour, zone, instant) => {
    expect(localInstant(dayAndHour, zone).toString()).toBe(instant);
  });
});
