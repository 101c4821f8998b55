import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { countrySchema } from './country.ts';

const keys = {
  nom: 'Liban',
  code: 'LB',
  zone: 'Proche-Orient et Maghreb',
  groupe: true,
  dans: 'au Liban',
  chapo: 'Les municipalités libanaises et leurs partenaires.',
};

const refuse = (changed: object) => problemsOf(countrySchema, { ...keys, ...changed });

describe('countrySchema', () => {
  test('renames every key of a country', () => {
    const country = {
      ...keys,
      id: 'liban',
      creation: 1999,
      presidence: 'lyon',
      jalons: [{ annee: 2020, texte: 'Ouverture d’un fonds' }],
      fonds: [
        {
          nom: 'Fonds Liban',
          ouverture: 2024,
          cloture: '2025-12',
          montant: '100 000 €',
          donateurs: '12 collectivités',
          etat: 'clos',
        },
      ],
      villes: [{ nom: 'Tyr', avec: ['lyon'], coordonnees: '33.27, 35.2' }],
    };
    expect(countrySchema.parse(country)).toEqual({
      name: 'Liban',
      summary: 'Les municipalités libanaises et leurs partenaires.',
      stableId: 'liban',
      code: 'LB',
      towns: [{ name: 'Tyr', partnerSlugs: ['lyon'], place: { latitude: 33.27, longitude: 35.2 } }],
      zone: 'Proche-Orient et Maghreb',
      isGroup: true,
      inCountry: 'au Liban',
      groupSince: 1999,
      chairSlug: 'lyon',
      milestones: [{ year: 2020, text: 'Ouverture d’un fonds' }],
      funds: [
        {
          name: 'Fonds Liban',
          openedIn: '2024',
          closedIn: '2025-12',
          amount: '100 000 €',
          donors: '12 collectivités',
          state: 'clos',
        },
      ],
    });
  });

  test('puts milestones in the order of their years', () => {
    const jalons = [
      { annee: 2024, texte: 'Mission' },
      { annee: 1999, texte: 'Création' },
      { annee: 2024, texte: 'Rapport' },
    ];
    expect(countrySchema.parse({ ...keys, jalons }).milestones.map(({ text }) => text)).toEqual([
      'Création',
      'Mission',
      'Rapport',
    ]);
  });

  test('asks for neither milestones nor funds', () => {
    expect(countrySchema.parse(keys)).toMatchObject({ milestones: [], funds: [] });
  });

  test.each([
    [{ nom: '' }, 'nom: Écrivez un texte après « nom: ».'],
    [{ chapo: undefined }, 'chapo: Écrivez un texte après « chapo: ».'],
    [{ chapo: 'a'.repeat(401) }, 'chapo: Raccourcissez le chapo : 400 caractères au plus.'],
    [{ code: 'lb' }, 'code: « lb » n’est pas le code de ce pays. Écrivez LB.'],
    [{ code: 'UK' }, 'code: « UK » n’est pas le code de ce pays. Écrivez GB.'],
    [
      { code: 'ZZ' },
      'code: « ZZ » n’est le code d’aucun pays. Écrivez le code ISO du pays : deux capitales, comme FR pour la France.',
    ],
    [
      { code: 'LBN' },
      'code: Écrivez le code ISO du pays : deux capitales, comme FR pour la France.',
    ],
    [
      { zone: 'Orient' },
      'zone: Écrivez l’une de ces zones : Afrique, Amériques, Asie, Europe, Proche-Orient et Maghreb.',
    ],
    [{ groupe: 'oui' }, 'groupe: Écrivez true (il y a un groupe-pays) ou false.'],
    [{ dans: '' }, 'dans: Écrivez un texte après « dans: ».'],
    [
      { presidence: 'Lyon' },
      'presidence: « Lyon » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme lyon.',
    ],
    [
      { jalons: [{ annee: 2020, texte: '' }] },
      'jalons.0.texte: Écrivez un texte après « texte: ».',
    ],
    [{ fonds: [{ etat: 'clos' }] }, 'fonds.0.nom: Écrivez un texte après « nom: ».'],
    [{ fonds: [{ nom: 'Fonds', etat: 'fini' }] }, 'fonds.0.etat: Écrivez ouvert ou clos.'],
    [
      { fonds: [{ nom: 'Fonds', etat: 'clos', ouverture: null }] },
      'fonds.0.ouverture: Écrivez une année, un mois ou un jour, comme 2024, 2025-12 ou 2025-12-03.',
    ],
    [{ capitale: 'Beyrouth' }, ': Clé non reconnue : "capitale"'],
  ])('answers %j in French', (changed, problem) => {
    expect(refuse(changed)).toEqual([problem]);
  });
});
