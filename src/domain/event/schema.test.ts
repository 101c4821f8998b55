import { describe, expect, test } from 'vitest';
import { eventKeys } from '../../test/builders.ts';
import { problemsOf } from '../../test/problems.ts';
import { eventSchema } from './schema.ts';

const refuse = (keys: object) => problemsOf(eventSchema, { ...eventKeys, ...keys });

const update = { mise_a_jour: '2025-09-18', motif_mise_a_jour: 'La salle est fermée.' };

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
      ...update,
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

  test('defaults to one day, the zone of Paris, and a settled date', () => {
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

  test.each([
    ['Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['Europe/Pari', 'Europe/Paris'],
    ['Asie/Tokyo', 'Asia/Tokyo'],
  ])('refuses the zone %j, and names %s', (fuseau, meant) => {
    expect(refuse({ fuseau })).toEqual([
      `fuseau: « ${fuseau} » n’est pas un fuseau connu. Vouliez-vous dire « ${meant} » ?`,
    ]);
  });

  test.each(['UTC', 'CET', '+02:00', 'Europe/Nantes', ''])('refuses the zone %j', (fuseau) => {
    expect(refuse({ fuseau })).toEqual([
      `fuseau: « ${fuseau} » n’est pas un fuseau connu. Écrivez par exemple Europe/Paris ou Asia/Tokyo.`,
    ]);
  });

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
      'heure: « 14h30 » n’est pas une heure. Écrivez "14:30", entre guillemets.',
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
      'presidence: « Saint-Brieuc » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme lyon.',
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

  test('judges no day that does not exist against another', () => {
    expect(refuse({ jour: '2025-02-30', jour_fin: '2025-02-28', heure: '25:00' })).toEqual([
      'jour: « 2025-02-30 » n’est pas une date du calendrier. Écrivez-la comme 2025-10-14 (année, mois, jour).',
      'heure: « 25:00 » n’est pas une heure. Écrivez-la entre guillemets, comme "14:30".',
    ]);
  });

  test('lets an event online have no hour yet', () => {
    expect(refuse({ modalite: 'visio' })).toEqual([]);
  });

  test('accepts every state with its reason', () => {
    for (const etat of ['confirme', 'date-a-retenir', 'complet']) {
      expect(refuse({ etat })).toEqual([]);
    }
    expect(refuse({ etat: 'annule', motif: 'Intempéries.', ...update })).toEqual([]);
  });

  test('lets registration close on the day itself', () => {
    expect(refuse({ inscription: { courriel: 'a@exemple.org', limite: '2025-10-14' } })).toEqual(
      [],
    );
  });

  test.each([
    [
      { etat: 'annule', ...update },
      'etat: Écrivez après « motif: » pourquoi ce rendez-vous est annulé.',
    ],
    [
      { etat: 'reporte', ...update },
      'etat: Écrivez après « motif: » pourquoi ce rendez-vous est reporté.',
    ],
    [
      { etat: 'annule' },
      'etat: Ajoutez trois lignes : « motif: » pourquoi ce rendez-vous est annulé, « mise_a_jour: » le jour où vous l’annoncez, « motif_mise_a_jour: » ce qui change. Les agendas de vos abonnés ne suivent qu’à cette condition.',
    ],
    [
      { etat: 'annule', motif: 'Intempéries.' },
      'etat: Écrivez après « mise_a_jour: » le jour où vous l’annoncez, et après « motif_mise_a_jour: » ce qui change : avec « etat: annule », les agendas de vos abonnés ne suivent qu’à cette condition.',
    ],
    [
      { jour_initial: '2025-10-07' },
      'jour_initial: Écrivez après « mise_a_jour: » le jour où vous l’annoncez, et après « motif_mise_a_jour: » ce qui change : avec « jour_initial », les agendas de vos abonnés ne suivent qu’à cette condition.',
    ],
    [
      { jour_initial: '2025-10-14', ...update },
      'jour_initial: « jour_initial » est le jour d’avant le report, et « jour » le nouveau : les deux disent 2025-10-14. Corrigez l’un des deux, ou retirez « jour_initial ».',
    ],
    [
      { inscription: { courriel: 'a@exemple.org', limite: '2025-10-15' } },
      'inscription.limite: La limite d’inscription (2025-10-15) suit le début (2025-10-14). Écrivez au plus tard le mardi 14\u00A0octobre 2025.',
    ],
    [
      { inscription: {} },
      'inscription: Écrivez sous « inscription » comment s’inscrire : une adresse (« url ») ou un courriel (« courriel »), ou retirez cette clé.',
    ],
    [
      { inscription: { limite: '2025-10-10' } },
      'inscription: Écrivez sous « inscription » comment s’inscrire : une adresse (« url ») ou un courriel (« courriel »), ou retirez cette clé.',
    ],
    [
      { publication: '2025-09-16 08:00', expiration: '2025-09-16 08:00' },
      'expiration: Le retrait (2025-09-16 08:00) doit suivre la publication (2025-09-16 08:00). Corrigez « expiration » ou « publication ».',
    ],
  ])('refuses %j', (keys, problem) => {
    expect(refuse(keys)).toEqual([problem]);
  });

  test.each([
    [
      'an hour that the clocks skip',
      { jour: '2025-03-30', heure: '02:30' },
      'heure: Le 2025-03-30, les horloges avancent et 02:30 n’existe pas (Europe/Paris). Écrivez une autre heure, comme "03:00".',
    ],
    [
      'an hour that comes twice',
      { jour: '2025-10-26', heure: '02:30' },
      'heure: Le 2025-10-26, les horloges reculent et 02:30 vient deux fois (Europe/Paris). Écrivez une autre heure, comme "03:00".',
    ],
    [
      'an end that the clocks of another zone skip',
      {
        jour: '2025-03-29',
        heure: '20:00',
        jour_fin: '2025-03-30',
        heure_fin: '00:30',
        fuseau: 'Asia/Beirut',
      },
      'heure_fin: Le 2025-03-30, les horloges avancent et 00:30 n’existe pas (Asia/Beirut). Écrivez une autre heure, comme "01:00".',
    ],
  ])('refuses %s', (_name, keys, problem) => {
    expect(refuse(keys)).toEqual([problem]);
  });

  test('accepts the same hours where the clocks do not change', () => {
    const night = { jour: '2025-03-30', heure: '02:30' };
    expect(refuse({ ...night, fuseau: 'Asia/Tokyo' })).toEqual([]);
    expect(refuse({ ...night, jour: '2025-03-31' })).toEqual([]);
  });
});

describe('the sessions of an event', () => {
  const refuseSession = (session: object) =>
    refuse({ jour_fin: '2025-10-16', seances: [{ jour: '2025-10-15', ...session }] });

  test.each([
    {},
    { jour: '2025-10-14' },
    { jour: '2025-10-16' },
    { heure: '09:30' },
    { heure: '09:30', heure_fin: '12:00' },
  ])('may be %j', (session) => {
    expect(refuseSession(session)).toEqual([]);
  });

  test.each([
    [
      { jour: '2025-10-13' },
      'seances.0.jour: Cette séance (2025-10-13) tombe hors du rendez-vous, du 14 au 16\u00A0octobre 2025. Corrigez-la, ou écrivez « jour: 2025-10-13 ».',
    ],
    [
      { jour: '2025-10-17' },
      'seances.0.jour: Cette séance (2025-10-17) tombe hors du rendez-vous, du 14 au 16\u00A0octobre 2025. Corrigez-la, ou écrivez « jour_fin: 2025-10-17 ».',
    ],
    [
      { heure: '12:00', heure_fin: '12:00' },
      'seances.0.heure_fin: La fin de la séance (12:00) n’est pas après son début (12:00). Corrigez l’une des deux heures ; après minuit, écrivez une seconde séance.',
    ],
    [
      { heure_fin: '12:00' },
      'seances.0.heure_fin: Écrivez aussi l’heure du début (« heure »), ou retirez « heure_fin ».',
    ],
  ])('may not be %j', (session, problem) => {
    expect(refuseSession(session)).toEqual([problem]);
  });

  test('may not stand at an hour that the clocks skip', () => {
    const seances = [{ jour: '2025-03-30', heure: '02:15', heure_fin: '02:45' }];
    expect(refuse({ jour: '2025-03-30', seances })).toEqual([
      'seances.0.heure: Le 2025-03-30, les horloges avancent et 02:15 n’existe pas (Europe/Paris). Écrivez une autre heure, comme "03:00".',
      'seances.0.heure_fin: Le 2025-03-30, les horloges avancent et 02:45 n’existe pas (Europe/Paris). Écrivez une autre heure, comme "03:00".',
    ]);
  });
});

describe('a date written in the words of an event', () => {
  const moved = {
    jour_fin: '2025-10-16',
    jour_initial: '2025-09-02',
    etat: 'reporte',
    motif: 'Grève.',
    ...update,
    seances: [{ jour: '2025-10-15' }],
    inscription: { courriel: 'a@exemple.org', limite: '2025-10-03' },
  };

  test.each([
    ['le mardi 14 octobre'],
    ['le 14 octobre 2025'],
    ['du 14 au 16 octobre'],
    ['le 15/10/2025'],
    ['mercredi'],
    ['d’abord prévue du 2 au 4 septembre'],
    ['inscription jusqu’au vendredi 3 octobre'],
    ['la convention du 12 mai 1998'],
    ['les mardis de l’international'],
  ])('may be « %s »', (words) => {
    expect(refuse({ ...moved, titre: `Réunion, ${words}` })).toEqual([]);
    expect(refuse({ ...moved, chapo: `Réunion, ${words}.` })).toEqual([]);
  });

  const HELD =
    'le rendez-vous a lieu le mardi 14\u00A0octobre 2025. Corrigez l’un des deux ; une autre date a sa place dans le texte.';

  test.each([
    ['lundi 13 octobre', HELD],
    ['20 novembre 2025', HELD],
    ['14 octobre 2024', HELD],
    ['14 octobre 2015', HELD],
    ['13/10/2025', HELD],
    ['31 octobre', HELD],
    ['30 février', HELD],
    ['lundi', HELD],
    ['lundi 14 octobre', 'le 14\u00A0octobre 2025 est un mardi. Corrigez l’un des deux.'],
    ['lundi 14', 'le 14\u00A0octobre 2025 est un mardi. Corrigez l’un des deux.'],
  ])('may not be « %s » for Tuesday 14 October 2025', (words, problem) => {
    expect(refuse({ titre: `Réunion, ${words}` })).toEqual([
      `titre: Le titre dit « ${words} », mais ${problem}`,
    ]);
    expect(refuse({ chapo: `Réunion, ${words}.` })).toEqual([
      `chapo: Le chapo dit « ${words} », mais ${problem}`,
    ]);
  });

  test('is held against all the days of the event', () => {
    expect(refuse({ ...moved, titre: 'Réunion du 17 octobre' })).toEqual([
      'titre: Le titre dit « 17 octobre », mais le rendez-vous a lieu du 14 au 16\u00A0octobre 2025. Corrigez l’un des deux ; une autre date a sa place dans le texte.',
    ]);
  });
});

describe('a link to a video meeting', () => {
  const LINK = 'https://us02web.zoom.us/j/91234567890?pwd=a';
  const REMOVE =
    'Retirez ce lien de connexion (Zoom) : cette page est publique, envoyez-le aux inscrits. Seul un rendez-vous « acces: ouvert » peut le montrer.';

  test.each([
    ['lieu', { lieu: `Zoom : ${LINK}` }],
    ['adresse', { adresse: LINK }],
    ['chapo', { chapo: `Rejoignez-nous sur ${LINK}.` }],
    ['contact', { contact: LINK }],
    ['inscription', { inscription: { url: LINK } }],
    ['liens.0', { liens: [{ titre: 'Rejoindre', url: LINK }] }],
    ['liens.0', { liens: [{ titre: LINK, url: 'https://www.exemple.org/' }] }],
    ['organisateurs.1', { organisateurs: ['CUF', LINK] }],
    ['seances.0', { seances: [{ jour: '2025-10-14', titre: LINK }] }],
  ])('may not stand in « %s » of a date for members', (place, keys) => {
    for (const acces of ['adherents', 'collectivites', 'donateurs', undefined]) {
      expect(refuse({ ...keys, acces })).toEqual([`${place}: ${REMOVE}`]);
    }
  });

  test('may be shown when all may come', () => {
    expect(refuse({ acces: 'ouvert', liens: [{ titre: 'Rejoindre', url: LINK }] })).toEqual([]);
  });

  test('may be shown when it only leads to registration', () => {
    const url = 'https://us02web.zoom.us/meeting/register/tZabc';
    expect(refuse({ acces: 'adherents', inscription: { url } })).toEqual([]);
  });
});
