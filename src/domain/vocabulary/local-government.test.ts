import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { localGovernmentSchema, placeNameOf } from './local-government.ts';

const keys = { nom: 'Nantes', niveau: 'commune', chapo: 'La ville et ses partenaires.' };

describe('localGovernmentSchema', () => {
  test('renames every key of a local government', () => {
    const full = { ...keys, departement: 'Loire-Atlantique', id: 'nantes' };
    expect(localGovernmentSchema.parse(full)).toEqual({
      name: 'Nantes',
      summary: 'La ville et ses partenaires.',
      stableId: 'nantes',
      level: 'commune',
      department: 'Loire-Atlantique',
    });
  });

  test.each([
    [{ nom: '' }, 'nom: Écrivez un texte après « nom: ».'],
    [{ chapo: '' }, 'chapo: Écrivez un texte après « chapo: ».'],
    [
      { niveau: 'ville' },
      'niveau: Écrivez l’un de ces mots : commune, epci, departement, region, collectivite-territoriale.',
    ],
    [{ departement: 44 }, 'departement: Mettez ce texte entre guillemets : departement: "44".'],
    [{ maire: 'Anne' }, ': Clé non reconnue : "maire"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(localGovernmentSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});

test.each([
  ['Ville de Paris', 'Paris'],
  ['Département de l’Aude', 'Aude'],
  ['Département de la Seine-Saint-Denis', 'Seine-Saint-Denis'],
  ['Région Centre-Val de Loire', 'Centre-Val de Loire'],
  ['Métropole Nice Côte d’Azur', 'Nice Côte d’Azur'],
  ['Nantes Métropole', 'Nantes Métropole'],
  ['Villeurbanne', 'Villeurbanne'],
])('placeNameOf looks « %s » up under « %s »', (name, place) => {
  expect(placeNameOf(name)).toBe(place);
});
