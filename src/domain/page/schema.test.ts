import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { pageSchema } from './schema.ts';

const keys = { titre: 'Adhérer', chapo: 'Rejoindre le réseau.', date: '2025-10-14' };

describe('pageSchema', () => {
  test('renames every key of a page', () => {
    expect(pageSchema.parse({ ...keys, id: 'adherer' })).toEqual({
      title: 'Adhérer',
      summary: 'Rejoindre le réseau.',
      updatedOn: '2025-10-14',
      language: 'fr',
    });
  });

  test.each([
    [{ titre: '' }, 'titre: Écrivez un texte après « titre: ».'],
    [{ chapo: '' }, 'chapo: Écrivez un texte après « chapo: ».'],
    [{ date: 2025 }, 'date: Écrivez une date comme 2025-10-14 (année, mois, jour).'],
    [
      { id: '' },
      'id: Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
    ],
    [{ menu: true }, ': Clé non reconnue : "menu"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(pageSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});
