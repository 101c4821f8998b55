import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../ask/folding.ts';
import { makeExpander } from './expand.ts';

const expand = makeExpander([
  ['CGLU', 'UCLG'],
  ['ODD', 'SDG', 'objectifs de développement durable'],
  ['UN', 'Nations unies'],
  ['Conseil d’Europe', 'CE'],
  ['CGLU ASPAC', 'CGLU Asie-Pacifique'],
  ['Liban', 'Lebanon', 'لبنان'],
]);

describe('makeExpander', () => {
  test.each([
    ['le congrès de CGLU, à Daejeon', 'uclg'],
    ['(UCLG)', 'cglu'],
    ['les ODD', 'sdg objectifs developpement durable'],
    ['aux Objectifs  de développement durable.', 'odd sdg'],
    ['le Conseil de l’Europe, le Conseil Europe', 'ce'],
    ['au liban', 'lebanon لبنان'],
    ['صندوق لبنان', 'liban lebanon'],
    ['CGLU et CGLU', 'uclg'],
    ['un ouvrage', ''],
    ['odd, ODDE, CGLUX', ''],
  ])('lists what else %j says', (text, words) => {
    expect(expand(foldForSearch(text))).toBe(words);
  });

  test('sees an expression inside a longer one', () => {
    expect(expand('la section CGLU ASPAC').split(' ').toSorted()).toEqual([
      'asie',
      'pacifique',
      'uclg',
    ]);
  });

  test('without synonyms adds nothing', () => {
    expect(makeExpander([])('CGLU')).toBe('');
  });
});
