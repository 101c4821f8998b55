import { expect, test } from 'vitest';
import { listPlaceNames, listPlaceWords } from './place-names.ts';
import { countWords, listSpelledWords, listWords } from './words.ts';

test('listWords puts the words of many pages first, each once, without short ones and numbers alone', () => {
  const texts = [
    'Le séisme au Maroc, 2023',
    'le Séisme-tremblement (séisme)',
    'صندوق Nantes R2D2abc',
  ];
  const counts = texts.map((text) => countWords([listSpelledWords(text)]));
  expect(listWords(counts, []).split('\n')).toEqual([
    'séisme',
    'maroc',
    'nantes',
    'r2d2abc',
    'tremblement',
  ]);
  expect(listWords([countWords(texts.map(listSpelledWords))], [])).toBe(listWords(counts, []));
});

test('listWords ends with words that no page may say, each once', () => {
  const counts = [countWords([listSpelledWords('Maroc')])];
  expect(listWords(counts, ['maroc', 'suisse'])).toBe('maroc\nsuisse');
});

test('listPlaceWords knows the places that a misspelling could hide, none of several words', () => {
  const words = listPlaceWords();
  expect(words).toEqual(expect.arrayContaining(['suisse', 'russie', 'libye', 'suède', 'vendée']));
  expect(words).not.toContain('nouvelle');
});

test('listPlaceNames knows the places that only all of their words name', () => {
  const names = listPlaceNames();
  expect(names).toEqual(
    expect.arrayContaining(['royaume uni', 'cote ivoire', 'pays bas', 'ile france', 'val oise']),
  );
  expect(names.filter((name) => !name.includes(' '))).toEqual([]);
});
