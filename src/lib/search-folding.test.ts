import { describe, expect, test } from 'vitest';
import { foldForSearch } from './search-folding.ts';

describe('foldForSearch', () => {
  test.each([
    ['l’œuvre', "l'oeuvre"],
    ["l'eau", "l'eau"],
    ['Œuvres', 'Oeuvres'],
    ['ex æquo', 'ex aequo'],
    ['5\u202F000\u00A0€', '5 000 €'],
    ['Évènement à Île-de-France', 'Évènement à Île-de-France'],
  ])('folds %j into %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});
