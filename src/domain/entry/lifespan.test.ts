import { describe, expect, test } from 'vitest';
import { articleKeys, resourceKeys } from '../../test/builders.ts';
import { problemsOf } from '../../test/problems.ts';
import { articleSchema } from '../article/schema.ts';
import { resourceSchema } from '../resource/schema.ts';

describe('checkLifespan', () => {
  test.each([
    {},
    { publication: '2025-10-14 08:00' },
    { expiration: '2025-10-14 08:00' },
    { publication: '2025-10-14 08:00', expiration: '2025-10-14 08:01' },
  ])('accepts %j', (keys) => {
    expect(problemsOf(articleSchema, { ...articleKeys, ...keys })).toEqual([]);
  });

  test('refuses, of any kind, what would be taken away before it appears', () => {
    const keys = { publication: '2025-10-14 08:00', expiration: '2025-10-13 18:00' };
    const problem =
      'expiration: Le retrait (2025-10-13 18:00) doit suivre la publication (2025-10-14 08:00). Corrigez « expiration » ou « publication ».';
    expect(problemsOf(articleSchema, { ...articleKeys, ...keys })).toEqual([problem]);
    expect(problemsOf(resourceSchema, { ...resourceKeys, ...keys })).toEqual([problem]);
  });
});
