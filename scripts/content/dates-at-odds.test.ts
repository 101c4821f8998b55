import { addKeys, all, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ALERT, ARTICLE, EVENT } from './small-files.fixture.ts';

const registration = (facts: string) => addKeys(EVENT, `inscription: { ${facts} }`);
const MAIL = 'contact@cites-unies-france.org';

const CASES: readonly EditorCase[] = [
  [
    'a registration that was over before the announcement',
    registration(`courriel: ${MAIL}, limite: 2026-10-10`),
    [
      'EVENT:15:66 — Conseil : « inscription.limite » : ce jour précède l’annonce (2026-11-03) : personne ne pourrait s’inscrire.',
    ],
  ],
  [
    'a registration until the day of the announcement',
    registration(`courriel: ${MAIL}, limite: 2026-11-03`),
    [],
  ],
  [
    'the same, written down after the event',
    all(
      change(
        EVENT,
        'date: 2026-11-03',
        'date: 2026-11-03\nmise_a_jour: 2026-11-20\nmotif_mise_a_jour: La date a été corrigée.',
      ),
      change(EVENT, 'jour: 2026-12-08', 'jour: 2026-11-10\njour_initial: 2026-12-08'),
      registration(`courriel: ${MAIL}, limite: 2026-10-10`),
    ),
    [],
  ],
  [
    'an embargo until another day than that of publication',
    addKeys(ARTICLE, 'publication: "2027-01-05 08:00"'),
    [
      'ARTICLE:18:14 — Conseil : « publication » : cette fiche paraîtra le 2027-01-05, et « date » dit 2026-11-24.',
    ],
  ],
  ['an embargo of that day', addKeys(ARTICLE, 'publication: "2026-11-24 18:00"'), []],
  [
    'the reason of a change, without its state',
    addKeys(EVENT, 'motif: "La salle n’est plus disponible."'),
    [
      'EVENT:15:8 — « motif » : Ce motif est celui d’une annulation ou d’un report, et ce rendez-vous a toujours lieu. Écrivez « etat: annule » ou',
    ],
  ],
  [
    'the reason of a correction, without its day',
    addKeys(ARTICLE, 'motif_mise_a_jour: "Le nombre a été corrigé."'),
    ['ARTICLE:18:20 — « motif_mise_a_jour » : Écrivez « mise_a_jour » et « motif_mise_a_jour »'],
  ],
  [
    'an end at twenty-four hours',
    change(EVENT, '"16:30"', '"24:00"'),
    [
      'EVENT:7:12 — « heure_fin » : « 24:00 » n’est pas une heure. Écrivez "00:00", entre guillemets.',
    ],
  ],
  [
    'an end of an alert without its hour',
    change(ALERT, 'fin: "2026-12-02 18:00"', 'fin: 2026-12-02'),
    [
      'alertes/2026-11-16-assises.md:5:6 — « fin » : « 2026-12-02 » n’est pas un jour et une heure. Écrivez "2026-12-02 23:59",',
    ],
  ],
  [
    'the first and the last day, with a bar between them',
    change(EVENT, 'jour: 2026-12-08', 'jour: 2026-12-08/2026-12-09'),
    [
      'EVENT:5:7 — « jour » : « 2026-12-08/2026-12-09 » n’est pas une date du calendrier. Écrivez 2026-12-08 ; un dernier jour s’écrit à part, sous jour_fin: 2026-12-09.',
    ],
  ],
  [
    'an expiry without its hour',
    addKeys(ARTICLE, 'expiration: 31/12/2026'),
    [
      'ARTICLE:18:13 — « expiration » : « 31/12/2026 » n’est pas un jour et une heure. Écrivez "2026-12-31 23:59",',
    ],
  ],
  [
    'an e-mail address for that of a form',
    registration(`url: "mailto:${MAIL}"`),
    [
      `EVENT:15:21 — « inscription.url » : « ${MAIL} » est un courriel. Remplacez « url: » par « courriel: » : courriel: ${MAIL}.`,
    ],
  ],
  [
    'an e-mail address among links',
    addKeys(ARTICLE, `liens: [{ titre: CGLU, url: ${MAIL} }]`),
    [
      `ARTICLE:18:29 — « liens.0.url » : « ${MAIL} » est un courriel. Écrivez l’adresse d’une page,`,
    ],
  ],
  [
    'an e-mail address as a link writes it',
    registration(`courriel: "mailto:${MAIL}"`),
    [`EVENT:15:26 — « inscription.courriel » : Écrivez un courriel, comme ${MAIL}.`],
  ],
  [
    'an e-mail address that hides from robots',
    registration('courriel: "contact(at)cites-unies-france.org"'),
    [`EVENT:15:26 — « inscription.courriel » : Écrivez un courriel, comme ${MAIL}.`],
  ],
];

testCases('the content check, given days and hours that contradict one another', CASES);
