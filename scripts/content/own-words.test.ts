import { addKeys, all, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ALERT, ARTICLE, COUNTRY, EVENT, RESOURCE, TOWN } from './small-files.fixture.ts';

const REPORT = 'ressources/2026/2026-10-12-compte-rendu-liban';
const RESOURCE_AT = `${RESOURCE.slice('content/'.length)}:`;

const CASES: readonly EditorCase[] = [
  [
    'texts and a name between brackets',
    addKeys(EVENT, 'lieu: [Paris]', `compte_rendu: [${REPORT}]`),
    [
      'EVENT:15:7 — « lieu » : Écrivez ce texte sans crochets : lieu: "Paris".',
      `EVENT:16:15 — « compte_rendu » : Écrivez ce nom sans crochets : ${REPORT}.`,
    ],
  ],
  [
    'a group as an item of a list',
    addKeys(EVENT, 'inscription: [{ url: "https://framaforms.org/x" }]'),
    ['EVENT:15:14 — « inscription » : Cette clé n’est pas une liste : retirez crochets et tirets'],
  ],
  [
    'numbers between quotation marks',
    addKeys(EVENT, 'serie: Chroniques', 'saison: "6"', 'numero: "04"'),
    [
      'EVENT:16:9 — « saison » : Écrivez ce nombre sans guillemets : 6.',
      'EVENT:17:9 — « numero » : Écrivez ce nombre sans guillemets : 4.',
    ],
  ],
  [
    'a year between quotation marks, and a list of them',
    addKeys(COUNTRY, 'creation: "1995"', 'jalons: [{ annee: "2020", texte: "Mission" }]'),
    [
      'pays/liban.md:8:11 — « creation » : Écrivez ce nombre sans guillemets : 1995.',
      'pays/liban.md:9:19 — « jalons.0.annee » : Écrivez ce nombre sans guillemets : 2020.',
    ],
  ],
  [
    'an event and an old address, each without brackets',
    all(
      change(
        ARTICLE,
        '[agenda/2026/2026-12-01-assises-franco-marocaines]',
        'agenda/2026/2026-12-01-assises-franco-marocaines.md',
      ),
      addKeys(ARTICLE, 'alias: /Ancienne, /Autre'),
    ),
    [
      'ARTICLE:10:13 — « evenements » : Écrivez une liste : [agenda/2026/2026-12-01-assises-franco-marocaines].',
      'ARTICLE:18:8 — « alias » : Écrivez une liste : [/Ancienne, /Autre].',
    ],
  ],
  [
    'an identifier with the ending of its file',
    change(ARTICLE, 'id: 2026-11-24-assises-maroc', 'id: 2026-11-24-assises-maroc.md'),
    ['ARTICLE:17:5 — « id » : Écrivez 2026-11-24-assises-maroc : des minuscules sans accents'],
  ],
  [
    'an identifier with capitals',
    change(ARTICLE, 'id: 2026-11-24-assises-maroc', 'id: 2026-11-24 Assises-Maroc'),
    ['ARTICLE:17:5 — « id » : Écrivez 2026-11-24-assises-maroc : des minuscules sans accents'],
  ],
  [
    'the day of a correction as French writes it',
    addKeys(ARTICLE, 'mise_a_jour: 26/11/2026', 'motif_mise_a_jour: "Un nombre est corrigé."'),
    [
      'ARTICLE:18:14 — « mise_a_jour » : « 26/11/2026 » n’est pas une date du calendrier. Écrivez 2026-11-26.',
    ],
  ],
  [
    'the same with its hour',
    addKeys(
      ARTICLE,
      'mise_a_jour: 26/11/2026 à 16h30',
      'motif_mise_a_jour: "Un nombre est corrigé."',
    ),
    [
      'ARTICLE:18:14 — « mise_a_jour » : « 26/11/2026 à 16h30 » n’est pas une date du calendrier. Écrivez "2026-11-26 16:30"',
    ],
  ],
  [
    'the end of a day at twenty-four hours',
    change(ALERT, '"2026-12-02 18:00"', '"2026-12-02 24:00"'),
    [
      'alertes/2026-11-16-assises.md:5:6 — « fin » : « 2026-12-02 24:00 » n’est pas un jour et une heure. Écrivez "2026-12-02 23:59"',
    ],
  ],
  ...['nov. 2026', '11/2026', 'novembre 2026'].map((written): EditorCase => [
    `a month alone, ${written}`,
    change(ARTICLE, 'date: 2026-11-24', `date: ${written}`),
    [`ARTICLE:6:7 — « date » : « ${written} » n’est pas une date du calendrier. Écrivez 2026-11.`],
  ]),
  ...[
    ['Liban', 'Asia/Beirut'],
    ['Beyrouth', 'Asia/Beirut'],
    ['Asia/Beyrouth', 'Asia/Beirut'],
    ['Japon', 'Asia/Tokyo'],
    ['Sénégal', 'Africa/Dakar'],
  ].map(([written = '', zone = '']): EditorCase => [
    `a time zone in French, ${written}`,
    addKeys(EVENT, `fuseau: ${written}`),
    [
      `EVENT:15:9 — « fuseau » : « ${written} » n’est pas un fuseau connu. Vouliez-vous dire « ${zone} » ?`,
    ],
  ]),
  [
    'a licence without its version',
    change(RESOURCE, 'licence: Tous droits réservés', 'licence: cc-by'),
    [
      `${RESOURCE_AT}9:10 — « licence » : Écrivez l’une de ces licences : Licence Ouverte 2.0 ; CC BY 4.0 ; CC BY-SA 4.0 ; Tous droits réservés. Vouliez-vous dire « CC BY 4.0 » ?`,
    ],
  ],
  [
    'a licence that none of the list resembles',
    change(RESOURCE, 'licence: Tous droits réservés', 'licence: CC BY-ND'),
    [
      `${RESOURCE_AT}9:10 — « licence » : Écrivez l’une de ces licences : Licence Ouverte 2.0 ; CC BY 4.0 ; CC BY-SA 4.0 ; Tous droits réservés.`,
    ],
  ],
  [
    'a country by its name, and by three letters',
    all(
      change('content/pays/maroc.md', 'code: MA', 'code: Maroc'),
      change('content/pays/senegal.md', 'code: SN', 'code: SEN'),
    ),
    [
      'pays/maroc.md:3:7 — « code » : Écrivez le code ISO du pays : MA.',
      'pays/senegal.md:3:7 — « code » : Écrivez le code ISO du pays : deux capitales, comme FR pour la France.',
    ],
  ],
  [
    'a link of an alert without its address',
    change(ALERT, ', url: /agenda/2026/12/assises-franco-marocaines/', ''),
    [
      'alertes/2026-11-16-assises.md:6:7 — « lien.url » : Écrivez une adresse qui commence par « / »',
    ],
  ],
  [
    'an empty address for registrations',
    addKeys(EVENT, 'inscription: { url: "" }'),
    ['EVENT:15:21 — « inscription.url » : Écrivez après « url: » une adresse web en entier'],
  ],
  [
    'a local government whose level is a list',
    change(TOWN, 'niveau: commune', 'niveau: [commune]'),
    ['collectivites/lyon.md:4:9 — « niveau » : Écrivez l’un de ces mots'],
  ],
];

testCases('the content check, given what can be answered with the words of the editor', CASES);
