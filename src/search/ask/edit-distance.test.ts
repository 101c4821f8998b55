import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });

  test('is one for a letter too many, wherever it stands, from both sides', () => {
    fc.assert(
      fc.property(word, fc.nat(5), letter, (text, at, extra) => {
        const longer = text.slice(0, at) + extra + text.slice(at);
        expect(editDistance(text, longer)).toBe(1);
        expect(editDistance(longer, text)).toBe(1);
      }),
      { seed: 1 },
    );
  });

  test.each([
    ['mali', 'mali', 0],
    ['seisme', 'seosme', 1],
    ['sesime', 'seisme', 1],
    ['abcd', 'badc', 2],
    ['maroc', 'marrooc', 2],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('goes no further than its limit', () => {
    expect(editDistance('maroc', 'mauritanie', 1)).toBeGreaterThan(1);
    expect(editDistance('abcdef', 'ghijkl', 2)).toBeGreaterThan(2);
  });
});
