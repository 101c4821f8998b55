import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { termSlug, termSlugs } from './references.ts';

describe('termSlug', () => {
  test.each([
    [2025, ': Écrivez le nom d’une fiche sans « .md », comme raict-2025.'],
    [['raict-2024'], ': Écrivez ce nom sans crochets : raict-2024.'],
    [['a', 'b'], ': Écrivez un seul nom de fiche, sans crochets, comme raict-2025.'],
    [
      'RAICT',
      ': « RAICT » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme raict-2025.',
    ],
  ])('refuses %j with the example of its key', (value, problem) => {
    expect(problemsOf(termSlug('raict-2025'), value)).toEqual([problem]);
  });
});

describe('termSlugs', () => {
  test('treats a missing list as empty', () => {
    expect(termSlugs('[liban, maroc]').parse(undefined)).toEqual([]);
  });

  test.each([
    ['liban, maroc', ': Écrivez une liste entre crochets, comme [liban, maroc].'],
    ['liban', ': Écrivez une liste entre crochets, comme [liban].'],
    [null, ': Écrivez une liste entre crochets, comme [liban, maroc].'],
    [
      ['liban', 'Côte d’Ivoire'],
      '1: « Côte d’Ivoire » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme liban.',
    ],
    [
      ['liban.md'],
      '0: « liban.md » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme liban.',
    ],
  ])('answers %j in French', (value, problem) => {
    expect(problemsOf(termSlugs('[liban, maroc]'), value)).toEqual([problem]);
  });
});
