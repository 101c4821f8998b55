import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { newsletterSchema } from './schema.ts';

const keys = {
  titre: 'La lettre de septembre 2025',
  chapo: 'L’essentiel du réseau en septembre 2025.',
  date: '2025-09-30',
  du: '2025-09-01',
  au: '2025-09-30',
};

describe('newsletterSchema', () => {
  test('renames every key', () => {
    expect(newsletterSchema.parse(keys)).toEqual({
      title: 'La lettre de septembre 2025',
      summary: 'L’essentiel du réseau en septembre 2025.',
      publishedOn: '2025-09-30',
      from: '2025-09-01',
      to: '2025-09-30',
    });
  });

  test('names every missing key at once', () => {
    expect(problemsOf(newsletterSchema, {})).toEqual([
      'titre: Écrivez un texte après « titre: ».',
      'chapo: Écrivez un texte après « chapo: ».',
      'date: Écrivez une date comme 2025-10-14 (année, mois, jour).',
      'du: Écrivez une date comme 2025-10-14 (année, mois, jour).',
      'au: Écrivez une date comme 2025-10-14 (année, mois, jour).',
    ]);
  });

  test.each([
    [
      { du: '2025-10-01' },
      'au: La lettre finit avant de commencer : « au » précède « du ». Échangez les deux dates.',
    ],
    [
      { date: '2025-09-29' },
      'date: La lettre paraît avant la fin de sa période : « date » précède « au ».',
    ],
    [{ pays: ['liban'] }, ': Clé non reconnue : "pays"'],
  ])('answers %j in French', (change, problem) => {
    expect(problemsOf(newsletterSchema, { ...keys, ...change })).toEqual([problem]);
  });
});
