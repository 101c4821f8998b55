import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctWord, isOneLetterAway } from './spelling.ts';

const WORDS = ['maroc', 'séisme', 'exposition', 'cooperation', 'mali', 'malien'];

describe('correctWord', () => {
  test.each([
    ['sésime', 'séisme'],
    ['SEISM', undefined],
    ['exposiiton', 'exposition'],
    ['marok', 'maroc'],
    ['coperation', 'cooperation'],
    ['expositionn', 'exposition'],
    ['séisme', undefined],
    ['expo', undefined],
    ['mal', undefined],
    ['m4roc', undefined],
    ['xylophone', undefined],
  ])('reads %j as %j', (word, correction) => {
    expect(correctWord(word, WORDS)).toBe(correction);
  });

  test('takes the most frequent word of several', () => {
    expect(correctWord('cats', ['cars', 'cuts'])).toBe('cars');
  });
});

describe('isOneLetterAway', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
  const place = fc.nat(5);

  test('sees a letter too many, wherever it stands, from both sides', () => {
    fc.assert(
      fc.property(word, place, letter, (text, at, extra) => {
        const longer = text.slice(0, at) + extra + text.slice(at);
        expect(isOneLetterAway(text, longer)).toBe(true);
        expect(isOneLetterAway(longer, text)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('sees another letter, and two letters in the wrong order', () => {
    expect(isOneLetterAway('seisme', 'seosme')).toBe(true);
    expect(isOneLetterAway('sesime', 'seisme')).toBe(true);
  });

  test.each([
    ['mali', 'mali'],
    ['mali', 'liam'],
    ['seisme', 'smiese'],
    ['maroc', 'marrooc'],
    ['abcd', 'badc'],
  ])('sees more than a letter, or none, between %j and %j', (a, b) => {
    expect(isOneLetterAway(a, b)).toBe(false);
  });
});
