import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from './folding.ts';

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
