import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExpander } from './expand.ts';

const expand = makeExpander([
  ['CGLU', 'UCLG'],
  ['ODD', 'SDG', 'objectifs de développement durable'],
  ['UN', 'Nations unies'],
  ['Conseil d’Europe', 'CE'],
]);

describe('makeExpander', () => {
  test.each([
    ['le congrès de CGLU, à Daejeon', 'le congrès de CGLU-uclg, à Daejeon'],
    ['(UCLG)', '(UCLG-cglu)'],
    ['les ODD', 'les ODD-sdg-objectifs-développement-durable'],
    [
      'aux Objectifs  de développement durable.',
      'aux Objectifs-odd-sdg  de développement durable.',
    ],
    ['le Conseil Europe', 'le Conseil-ce Europe'],
    ['un ouvrage', 'un ouvrage'],
    ['odd, ODDE, CGLUX', 'odd, ODDE, CGLUX'],
  ])('adds to %j its synonyms, on the same word', (text, expanded) => {
    expect(expand(text)).toBe(expanded);
  });

  test('keeps as many words as there were', () => {
    const words = fc.array(
      fc.constantFrom(
        'CGLU',
        'les',
        'ODD,',
        'Nations',
        'unies',
        'objectifs',
        'de',
        'durable',
        'UN',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(expand(text.join(' ')).split(' ')).toHaveLength(Math.max(1, text.length));
      }),
      { seed: 1 },
    );
  });

  test('without synonyms leaves a text as it is', () => {
    expect(makeExpander([])('CGLU')).toBe('CGLU');
  });
});
