import { expect, test } from 'vitest';
import { listSpelledWords, listWords } from './words.ts';

test('listWords puts the words of many pages first, each once, without short ones and numbers', () => {
  const texts = [
    'Le séisme au Maroc, 2023',
    'le Séisme-tremblement (séisme)',
    'صندوق Nantes R2D2abc',
  ];
  expect(listWords(texts.map(listSpelledWords)).split('\n')).toEqual([
    'séisme',
    'maroc',
    'nantes',
    'tremblement',
  ]);
});
