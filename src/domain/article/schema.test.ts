import { describe, expect, test } from 'vitest';
import { articleKeys } from '../../test/builders.ts';
import { problemsOf } from '../../test/problems.ts';
import { articleSchema } from './schema.ts';

const refuse = (keys: object) => problemsOf(articleSchema, { ...articleKeys, ...keys });

describe('articleSchema', () => {
  test('renames every key of an article', () => {
    const keys = {
      ...articleKeys,
      sous_titre: 'Nantes, château des Ducs',
      source: { nom: 'Ville de Nantes', url: 'https://www.exemple.org/hokusai' },
      a_la_une: true,
      serie: 'Villes et musées',
      pays: ['japon'],
    };
    expect(articleSchema.parse(keys)).toMatchObject({
      title: 'L’été de Hokusai',
      section: 'cuf',
      place: 'Nantes, château des Ducs',
      source: { name: 'Ville de Nantes', url: 'https://www.exemple.org/hokusai' },
      leadUntil: '2025-10-09',
      series: 'Villes et musées',
      countrySlugs: ['japon'],
    });
  });

  test('puts an article of which only the month is known in front until the next one', () => {
    const keys = { ...articleKeys, date: '2025-09', a_la_une: true };
    expect(articleSchema.parse(keys)).toMatchObject({
      publishedOn: '2025-09-01',
      publicationDate: '2025-09',
      leadUntil: '2025-10-01',
    });
  });

  test('asks for four keys only', () => {
    expect(refuse({})).toEqual([]);
  });

  test('names every missing key at once', () => {
    expect(problemsOf(articleSchema, {})).toEqual([
      'titre: Écrivez un texte après « titre: ».',
      'chapo: Écrivez un texte après « chapo: ».',
      'date: Écrivez une date comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023.',
      'rubrique: Écrivez la rubrique : cuf, collectivites ou reseau.',
    ]);
  });

  test.each([
    [{ rubrique: 'reseaux' }, 'rubrique: Écrivez la rubrique : cuf, collectivites ou reseau.'],
    [{ sous_titre: '' }, 'sous_titre: Écrivez un texte après « sous_titre: ».'],
    [{ source: { url: 'https://a.org/' } }, 'source.nom: Écrivez un texte après « nom: ».'],
    [
      { source: { nom: 'Nantes', url: 'nantes.fr' } },
      'source.url: « nantes.fr » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.',
    ],
    [{ a_la_une: '24/12/2026' }, 'a_la_une: Écrivez 2026-12-24.'],
    [
      { a_la_une: 'oui' },
      'a_la_une: Écrivez le dernier jour où l’article reste en tête, comme 2025-10-14, ou true pour un mois.',
    ],
    [
      { a_la_une: 'false' },
      'a_la_une: Écrivez le dernier jour où l’article reste en tête, comme 2025-10-14, ou true pour un mois.',
    ],
    [{ serie: null }, 'serie: Écrivez un texte après « serie: ».'],
    [{ lieux: 'Nantes' }, ': Clé non reconnue : "lieux"'],
    [
      { mise_a_jour: '2025-09-01', motif_mise_a_jour: 'Date corrigée' },
      'mise_a_jour: La mise à jour (2025-09-01) précède la publication (2025-09-09). Corrigez l’une des deux.',
    ],
  ])('answers %j in French', (keys, problem) => {
    expect(refuse(keys)).toEqual([problem]);
  });

  test.each([
    ['true: for thirty days', true, '2025-10-09'],
    ['« true » of a form: for thirty days', 'true', '2025-10-09'],
    ['a day: until that day', '2025-09-12', '2025-09-12'],
    ['false: not at all', false, undefined],
  ])('reads how long an article leads, %s', (_name, period, leadUntil) => {
    const read = articleSchema.parse({ ...articleKeys, a_la_une: period });
    expect(read.leadUntil).toBe(leadUntil);
  });
});
