import { describe, expect, test } from 'vitest';
import { eventKeys } from '../../test/builders.ts';
import { problemsOf } from '../../test/problems.ts';
import { eventSchema } from './schema.ts';

const refuse = (keys: object) => problemsOf(eventSchema, { ...eventKeys, ...keys });

describe('eventSchema', () => {
  test('renames every key of an event', () => {
    const keys = {
      ...eventKeys,
      heure: '14:00',
      jour_fin: '2025-10-15',
      heure_fin: '12:30',
      fuseau: 'Asia/Tokyo',
      seances: [{ titre: 'Ouverture', jour: '2025-10-14', heure: '14:00', heure_fin: '16:00' }],
      lieu: 'Mairie',
      adresse: '1 place de la Mairie, Nantes',
      modalite: 'hybride',
      acces: 'adherents',
      etat: 'reporte',
      motif: 'Intempéries',
      jour_initial: '2025-10-07',
      inscription: {
        url: 'https://www.exemple.org/',
        courriel: 'pays@exemple.org',
        limite: '2025-10-10',
      },
      presidence: 'saint-brieuc',
      organisateurs: ['Cités Unies France'],
      compte_rendu: 'ressources/2025/2025-11-20-compte-rendu',
      serie: 'Chroniques géopolitiques',
      saison: 6,
      numero: 2,
    };
    expect(eventSchema.parse(keys)).toMatchObject({
      title: 'Réunion du groupe-pays Liban',
      publishedOn: '2025-09-16',
      startDay: '2025-10-14',
      startHour: '14:00',
      endDay: '2025-10-15',
      endHour: '12:30',
      zone: 'Asia/Tokyo',
      sessions: [{ title: 'Ouverture', day: '2025-10-14', startHour: '14:00', endHour: '16:00' }],
      venue: 'Mairie',
      address: '1 place de la Mairie, Nantes',
      format: 'hybride',
      audience: 'adherents',
      state: 'reporte',
      stateReason: 'Intempéries',
      formerDay: '2025-10-07',
      registration: {
        url: 'https://www.exemple.org/',
        email: 'pays@exemple.org',
        deadline: '2025-10-10',
      },
      chairSlug: 'saint-brieuc',
      organisers: ['Cités Unies France'],
      report: 'ressources/2025/2025-11-20-compte-rendu',
      series: 'Chroniques géopolitiques',
      season: 6,
      number: 2,
    });
  });

  test('takes the first day for the last, Paris for the zone, and a date for settled', () => {
    expect(eventSchema.parse(eventKeys)).toMatchObject({
      startDay: '2025-10-14',
      endDay: '2025-10-14',
      zone: 'Europe/Paris',
      state: 'confirme',
      sessions: [],
      organisers: [],
    });
  });

  test.each(['Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'])(
    'knows the zone %s by its current name',
    (fuseau) => {
      expect(refuse({ fuseau })).toEqual([]);
    },
  );

  test.each(['Paris', 'UTC', 'CET', '+02:00', 'Europe/Nantes', 'europe/paris', ''])(
    'refuses the zone %j',
    (fuseau) => {
      expect(refuse({ fuseau })).toEqual([
        `fuseau: « ${fuseau} » n’est pas un fuseau connu. Écrivez par exemple Europe/Paris ou Asia/Tokyo.`,
      ]);
    },
  );

  test('lets an event end at an earlier hour of a later day', () => {
    expect(refuse({ heure: '20:00', jour_fin: '2025-10-15', heure_fin: '01:00' })).toEqual([]);
  });

  test.each([
    [{ jour: undefined }, 'jour: Écrivez une date comme 2025-10-14 (année, mois, jour).'],
    [
      { jour: '2025-10-32' },
      'jour: « 2025-10-32 » n’est pas une date du calendrier. Écrivez-la comme 2025-10-14 (année, mois, jour).',
    ],
    [{ heure: 870 }, 'heure: Écrivez l’heure entre guillemets, comme "14:30".'],
    [
      { heure: '14h30' },
      'heure: « 14h30 » n’est pas une heure. Écrivez-la entre guillemets, comme "14:30".',
    ],
    [
      { jour_fin: '2025-10-13' },
      'jour_fin: La fin (2025-10-13) précède le début (2025-10-14). Corrigez l’un des deux jours.',
    ],
    [
      { heure_fin: '16:00' },
      'heure_fin: Écrivez aussi l’heure du début (« heure »), ou retirez « heure_fin ».',
    ],
    [
      { heure: '22:00', heure_fin: '01:00' },
      'heure_fin: La fin (01:00) n’est pas après le début (22:00). Si elle tombe le lendemain, ajoutez « jour_fin ».',
    ],
    [
      { heure: '14:00', heure_fin: '14:00' },
      'heure_fin: La fin (14:00) n’est pas après le début (14:00). Si elle tombe le lendemain, ajoutez « jour_fin ».',
    ],
    [
      { seances: [{ titre: 'Ouverture' }] },
      'seances.0.jour: Écrivez une date comme 2025-10-14 (année, mois, jour).',
    ],
    [{ lieu: ' ' }, 'lieu: Écrivez un texte après « lieu: ».'],
    [{ adresse: null }, 'adresse: Écrivez un texte après « adresse: ».'],
    [
      { modalite: 'distanciel' },
      'modalite: Écrivez l’un de ces mots : presentiel, visio, hybride.',
    ],
    [
      { acces: 'public' },
      'acces: Écrivez l’un de ces mots : ouvert, adherents, collectivites, donateurs.',
    ],
    [
      { etat: 'annulé' },
      'etat: Écrivez l’un de ces mots : confirme, date-a-retenir, reporte, annule, complet.',
    ],
    [{ motif: '' }, 'motif: Écrivez un texte après « motif: ».'],
    [
      { inscription: { url: 'exemple.org' } },
      'inscription.url: « exemple.org » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.',
    ],
    [
      { presidence: 'Saint-Brieuc' },
      'presidence: « Saint-Brieuc » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme burkina-faso.',
    ],
    [{ organisateurs: [''] }, 'organisateurs.0: Écrivez un texte après « organisateurs: ».'],
    [
      { compte_rendu: 'compte-rendu.md' },
      'compte_rendu: Écrivez le chemin du compte rendu sans « .md », comme ressources/2025/2025-11-20-compte-rendu.',
    ],
    [{ serie: '' }, 'serie: Écrivez un texte après « serie: ».'],
    [{ lieux: 'Nantes' }, ': Clé non reconnue : "lieux"'],
    [
      { mise_a_jour: '2025-09-20' },
      'mise_a_jour: Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.',
    ],
  ])('answers %j in French', (keys, problem) => {
    expect(refuse(keys)).toEqual([problem]);
  });

  test('names the faults of days and hours together', () => {
    expect(refuse({ jour_fin: '2025-10-13', heure_fin: '16:00' })).toEqual([
      'jour_fin: La fin (2025-10-13) précède le début (2025-10-14). Corrigez l’un des deux jours.',
      'heure_fin: Écrivez aussi l’heure du début (« heure »), ou retirez « heure_fin ».',
    ]);
  });
});
