import { describe, expect, test } from 'vitest';
import { hasNoOther, otherValues } from './other-values.ts';

describe('otherValues', () => {
  test('knows what people call a value', () => {
    expect(otherValues('distanciel')).toEqual(['visio']);
    expect(otherValues('ferme')).toEqual(['clos']);
    expect(otherValues('constructor')).toEqual([]);
  });
});

describe('hasNoOther', () => {
  test('keeps a licence that forbids more from being taken for one that allows more', () => {
    expect(['CC BY-NC 4.0', 'cc-by-nd', 'CC BY 4.0', 'Etalab 2.0'].map(hasNoOther)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
