import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, readTokens, stemOf, wordsOf } from './folding.ts';

describe('foldForSearch', () => {
  test.each([
    ['l’œuvre', 'oeuvre'],
    ["L'Île", 'Île'],
    ['l’exposition d’Obuse', 'exposition Obuse'],
    ['jusqu’à ce qu’il n’y ait', 'à ce il y ait'],
    ['lorsqu’on s’engage, puisqu’elle', 'on engage, elle'],
    ['C’est', 'est'],
    ['N’Djamena', "N'Djamena"],
    ['aujourd’hui, une presqu’île', "aujourd'hui, une presqu'île"],
    ['du Relais de la Coop Déc’', "du Relais de la Coop Déc'"],
    ['O’Brien', "O'Brien"],
    ['co\u00ADopérer', 'coopérer'],
    ['groupe\u2011pays', 'groupe-pays'],
    ['groupe\u2010pays', 'groupe-pays'],
    ['zéro\u200Bespace', 'zéroespace'],
    ['الأُمَمُ والمغرب', 'امم مغرب'],
    ['مدينة', 'مدينه'],
    ['Œuvres', 'Oeuvres'],
    ['ex æquo', 'ex aequo'],
    ['5\u202F000\u00A0€', '5 000 €'],
    ['Évènement à Île-de-France', 'Évènement à Île-de-France'],
  ])('folds %j into %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  test('keeps as many words as there were, whatever the text', () => {
    const characters = Array.from("laœ’'ʼ«»-.ÀQun1<\u00AD \u00A0\u202F\n");
    const unit = fc.constantFrom(...characters);
    const text = fc.string({ unit, maxLength: 40 });
    const count = (words: string) => words.split(/\s+/).filter((word) => word !== '').length;
    fc.assert(
      fc.property(text, (words) => {
        const visible = words.replaceAll('\u00AD', '');
        expect(count(foldForSearch(words))).toBe(count(visible));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 4 }), fc.constantFrom('l’', 'qu’', 'N’', 'œ'), (a, b) => {
        const folded = foldForSearch(`${b}${a}`);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      { seed: 1 },
    );
  });
});

test('readTokens gives each word of a text with its place, folded', () => {
  const text = 'L’Œuvre, co\u00ADopérer';
  const tokens = readTokens(text);
  expect(tokens.map(({ word }) => word)).toEqual(['l', 'oeuvre', 'cooperer']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'L',
    'Œuvre',
    'co\u00ADopérer',
  ]);
});

test.each([
  ['L’Île-de-France', ['ile', 'de', 'france']],
  ['14/10/2025', ['14', '10', '2025']],
  ['«\u00A0groupe\u2011pays\u00A0»', ['groupe', 'pays']],
  ['!?', []],
])('wordsOf(%j) gives %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['jumelages', 'jumelage'],
  ['libanaise', 'liban'],
  ['cooperations', 'cooperer'],
  ['volontaires', 'volontaire'],
  ['16es', '16emes'],
  ['16e', '16eme'],
  ['16e', '16iemes'],
])('stemOf finds the same in « %s » and « %s »', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test('stemOf keeps short words whole, and tells near ones apart', () => {
  expect(stemOf('eaux')).toBe('eaux');
  expect(stemOf('liban')).not.toBe(stemOf('libre'));
});
