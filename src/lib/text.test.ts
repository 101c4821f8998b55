import { describe, expect, test } from 'vitest';
import {
  capitalise,
  compareFrench,
  countOf,
  foldLetters,
  formatNumber,
  formatSize,
  stripControlCharacters,
  toId,
} from './text.ts';

describe('capitalise', () => {
  test.each([
    ['décembre 2026', 'Décembre 2026'],
    ['évènement', 'Évènement'],
    ['CGLU', 'CGLU'],
    ['1er avril', '1er avril'],
    ['', ''],
  ])('begins %j by a capital', (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });
});

describe('toId', () => {
  test.each([
    ['Réunion : groupe-pays de l’Europe', 'reunion-groupe-pays-de-l-europe'],
    ["L'eau, l’assainissement & la santé !", 'l-eau-l-assainissement-la-sante'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['Le cœur de l’Œuvre', 'le-coeur-de-l-oeuvre'],
    ['  --déjà--  ', 'deja'],
    ['2e édition\u00A0: 2025', '2e-edition-2025'],
    ['COP\u202F30', 'cop-30'],
    ['???', ''],
    ['日本', ''],
    ['reunion-groupe-pays', 'reunion-groupe-pays'],
  ])('turns %j into %j', (text, id) => {
    expect(toId(text)).toBe(id);
  });
});

describe('foldLetters', () => {
  test.each([
    ['L’Œuvre à Évry', 'l’oeuvre a evry'],
    ['L’ŒUVRE A EVRY', 'l’oeuvre a evry'],
    ['ex æquo', 'ex aequo'],
    ['Île-de-France', 'ile-de-france'],
    ['I\u0302le', 'ile'],
    ['İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
    ['Đà Nẵng', 'da nang'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Gießen', 'giessen'],
    ['القاهرة', 'القاهرة'],
  ])('folds %j into %j', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe('stripControlCharacters', () => {
  test.each([
    ['a backspace pasted by Word', 'a\u0008b', 'ab'],
    ['a vertical tab', 'a\u000Bb', 'ab'],
    ['a form feed', 'a\u000Cb', 'ab'],
    ['a null', 'a\u0000b', 'ab'],
    ['an escape', 'a\u001Bb', 'ab'],
    ['a lone high surrogate', 'a\uD83Db', 'ab'],
    ['a lone low surrogate', 'a\uDE00b', 'ab'],
    ['what is not a character', 'a\uFFFE\uFFFFb', 'ab'],
  ])('removes %s', (_name, text, stripped) => {
    expect(stripControlCharacters(text)).toBe(stripped);
  });

  test.each([
    ['tabs and line ends', 'a\tb\r\nc'],
    ['emoji', 'merci 😀 👩‍👩‍👧'],
    ['no-break spaces', 'eau\u00A0: 5\u202F000'],
    ['Arabic', 'القاهرة'],
  ])('keeps %s', (_name, text) => {
    expect(stripControlCharacters(text)).toBe(text);
  });
});

describe('countOf', () => {
  test.each([
    [0, '0\u00A0article'],
    [1, '1\u00A0article'],
    [2, '2\u00A0articles'],
    [1200, '1\u202F200\u00A0articles'],
  ])('counts %i', (count, words) => {
    expect(countOf(count, ['article', 'articles'])).toBe(words);
  });
});

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u202F000'],
    [5500, '5\u202F500'],
    [123_456, '123\u202F456'],
    [1_234_567, '1\u202F234\u202F567'],
  ])('writes %i', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe('formatSize', () => {
  test.each([
    [0, '1\u00A0ko'],
    [1, '1\u00A0ko'],
    [1499, '1\u00A0ko'],
    [1500, '2\u00A0ko'],
    [48_213, '48\u00A0ko'],
    [999_499, '999\u00A0ko'],
    [999_500, '1\u00A0Mo'],
    [1_000_000, '1\u00A0Mo'],
    [1_234_567, '1,2\u00A0Mo'],
    [10_049_000, '10\u00A0Mo'],
    [100_000_000, '100\u00A0Mo'],
  ])('says %i octets', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});

describe('compareFrench', () => {
  test('sorts accented letters with their plain ones', () => {
    expect(
      ['Équateur', 'Égypte', 'Comores', 'États-Unis', 'Espagne'].toSorted(compareFrench),
    ).toEqual(['Comores', 'Égypte', 'Équateur', 'Espagne', 'États-Unis']);
  });
});
