import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { topicSchema } from './topic.ts';

const keys = { titre: 'Climat', chapo: 'Agir face à la chaleur et aux crues.' };

describe('topicSchema', () => {
  test('renames every key of a topic', () => {
    expect(topicSchema.parse({ ...keys, id: 'climat' })).toEqual({
      name: 'Climat',
      summary: 'Agir face à la chaleur et aux crues.',
      stableId: 'climat',
    });
  });

  test.each([
    [{ titre: '' }, 'titre: Écrivez un texte après « titre: ».'],
    [{ chapo: '' }, 'chapo: Écrivez un texte après « chapo: ».'],
    [{ chapo: 'a'.repeat(401) }, 'chapo: Raccourcissez le chapo : 400 caractères au plus.'],
    [
      { id: '' },
      'id: Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
    ],
    [{ nom: 'Climat' }, ': Clé non reconnue : "nom"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(topicSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});
