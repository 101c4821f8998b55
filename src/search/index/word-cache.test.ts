import { describe, expect, test } from 'vitest';
import { engineWords } from '../ask/engine-words.ts';
import { foldForSearch } from '../ask/folding.ts';
import { makeWordReader } from './word-cache.ts';

const read = makeWordReader();

describe('makeWordReader', () => {
  test.each([
    'La coopération décentralisée à Xi’an, l’eau et l’Œuvre',
    'La coope\u0301ration, l’A\u0301frique, N’Djamena : aujourd’hui',
    'مدينة الأُمَمُ 2030',
    'déc’ ’’ !? 5\u202F000 R2D2',
    '',
  ])('finds the words of a text that a query for it has: %j', (text) => {
    expect(read([foldForSearch(text)]).stems).toEqual([engineWords(text)]);
  });

  test('lists each word that may be misspelled once, in the order of reading', () => {
    const { spelled } = read(['Le séisme au Maroc', "le Séisme d'Agadir, aujourd'hui"]);
    expect(spelled).toEqual(['séisme', 'maroc', 'agadir', 'aujourd']);
  });

  test('keeps nothing of one page for the next', () => {
    expect(read(['Séisme']).spelled).toEqual(['séisme']);
    expect(read(['Séisme au Maroc']).spelled).toEqual(['séisme', 'maroc']);
  });
});
