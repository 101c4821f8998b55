import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { networkSchema } from './network.ts';

const keys = { nom: 'Cités et gouvernements locaux unis', chapo: 'Le réseau mondial des villes.' };

describe('networkSchema', () => {
  test('goes by its short name', () => {
    const full = { ...keys, sigle: 'CGLU', url: 'https://www.uclg.org/', id: 'cglu' };
    expect(networkSchema.parse(full)).toEqual({
      name: 'CGLU',
      fullName: 'Cités et gouvernements locaux unis',
      summary: 'Le réseau mondial des villes.',
      stableId: 'cglu',
      url: 'https://www.uclg.org/',
    });
  });

  test('goes by its full name when it has no other', () => {
    expect(networkSchema.parse(keys).name).toBe('Cités et gouvernements locaux unis');
  });

  test.each([
    [{ nom: '' }, 'nom: Écrivez un texte après « nom: ».'],
    [{ chapo: '' }, 'chapo: Écrivez un texte après « chapo: ».'],
    [{ sigle: '' }, 'sigle: Écrivez un texte après « sigle: ».'],
    [
      { url: 'www.uclg.org' },
      'url: « www.uclg.org » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.',
    ],
    [{ site: 'x' }, ': Clé non reconnue : "site"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(networkSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});
