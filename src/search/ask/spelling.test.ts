import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctWord, editDistance, joinNames } from './spelling.ts';

const SUBJECTS = new Set(['maroc', 'mali', 'séisme', 'togo']);
const WORDS = ['maroc', 'séisme', 'exposition', 'groupe', 'pays', 'cooperation', 'mali', 'malien'];

describe('correctWord', () => {
  test.each([
    ['sésime', 'séisme'],
    ['exposiiton', 'exposition'],
    ['marok', 'maroc'],
    ['coperation', 'cooperation'],
    ['expositionn', 'exposition'],
  ])('reads %j as the nearest word, %j', (word, correction) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBe(correction);
  });

  test.each(['séisme', 'SEISM', 'expo', 'mal'])('leaves %j, by which a word begins', (word) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBe(word);
  });

  test('forgives two letters in a long word, not in a short one', () => {
    expect(correctWord('coopérassion', WORDS, SUBJECTS)).toBe('cooperation');
    expect(correctWord('exspozition', WORDS, SUBJECTS)).toBe('exposition');
    expect(correctWord('mroq', WORDS, SUBJECTS)).toBeUndefined();
  });

  test.each([
    ['ukrène', 'ukraine'],
    ['ukrenne', 'ukraine'],
    ['kolonniale', undefined],
  ])('reads %j by its sound as %j', (word, correction) => {
    expect(correctWord(word, ['ukraine', 'colonie'], SUBJECTS)).toBe(correction);
  });

  test('takes apart two words that were run together', () => {
    expect(correctWord('groupepays', WORDS, SUBJECTS)).toBe('groupe pays');
  });

  test('takes a number from the end of a word', () => {
    expect(correctWord('maroc2026', WORDS, SUBJECTS)).toBe('maroc 2026');
    expect(correctWord('cop30', [...WORDS, 'cop30'], SUBJECTS)).toBe('cop30');
  });

  test.each([
    ['pont', undefined],
    ['danse', undefined],
    ['femes', 'femmes'],
    ['ponit', 'point'],
    ['vile', 'ville'],
    ['zone', 'zone'],
    ['togp', 'togo'],
  ])('reads the short word %j as %j: by a slip, or for a subject', (word, correction) => {
    const words = ['point', 'dans', 'femmes', 'ville', 'zone', 'togo'];
    expect(correctWord(word, words, SUBJECTS)).toBe(correction);
  });

  test('of a short word holds the first letter for right', () => {
    expect(correctWord('pali', WORDS, SUBJECTS)).toBeUndefined();
    expect(correctWord('malo', WORDS, SUBJECTS)).toBe('mali');
    expect(correctWord('zéisme', WORDS, SUBJECTS)).toBe('séisme');
  });

  test.each(['m4roc', 'xylophone', 'zzz', '2026'])('knows no word near %j', (word) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBeUndefined();
  });

  test('takes the most frequent word of several', () => {
    expect(correctWord('contact', ['contract', 'compact'], SUBJECTS)).toBe('contract');
  });
});

test('joinNames knows a name of several words, and parts of it, run together', () => {
  const names = joinNames(['liban', 'outre mer', 'region val de loire', 'a b']);
  expect(Object.fromEntries(names)).toEqual({
    outremer: 'outre mer',
    regionval: 'region val',
    regionvaldeloire: 'region val de loire',
    valdeloire: 'val de loire',
  });
});

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
