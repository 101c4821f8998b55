import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { proceedingsSchema } from './schema.ts';

const keys = { titre: 'Actes des 16es Rencontres', chapo: 'Trois jours.', date: '2025-07-22' };

describe('proceedingsSchema', () => {
  test('renames every key of an edition', () => {
    const all = {
      ...keys,
      jour: '2025-07-03',
      jour_fin: '2025-07-04',
      lieu: 'Paris',
      contact: 'Secrétariat général',
      id: 'raict-2025',
      exemple: true,
    };
    expect(proceedingsSchema.parse(all)).toEqual({
      name: 'Actes des 16es Rencontres',
      summary: 'Trois jours.',
      stableId: 'raict-2025',
      publishedOn: '2025-07-22',
      publicationDate: '2025-07-22',
      startDay: '2025-07-03',
      endDay: '2025-07-04',
      venue: 'Paris',
      contact: 'Secrétariat général',
      isSample: true,
    });
  });

  test('reads a single day as the first and the last', () => {
    expect(proceedingsSchema.parse({ ...keys, jour: '2025-07-03' })).toMatchObject({
      startDay: '2025-07-03',
      endDay: '2025-07-03',
    });
  });

  test.each([
    [{ titre: '' }, 'titre: Écrivez un texte après « titre: ».'],
    [{ titre: 'a'.repeat(141) }, 'titre: Raccourcissez le titre : 140 caractères au plus.'],
    [{ chapo: '' }, 'chapo: Écrivez un texte après « chapo: ».'],
    [
      { date: undefined },
      'date: Écrivez une date comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023.',
    ],
    [{ jour_fin: '2025-07-04' }, 'jour_fin: Écrivez aussi le premier jour, après « jour: ».'],
    [
      { jour: '2025-07-04', jour_fin: '2025-07-03' },
      'jour_fin: Le dernier jour (2025-07-03) précède le premier (2025-07-04). Corrigez l’un des deux.',
    ],
    [{ exemple: 'oui' }, 'exemple: Écrivez true ou false.'],
    [{ films: [] }, ': Clé non reconnue : "films"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(proceedingsSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});
