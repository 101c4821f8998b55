import { body, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, ARTICLE_TITLE, EVENT, RESOURCE } from './small-files.fixture.ts';

const PERSON = 'semble le nom d’une personne. Écrivez le nom';

const contacts: readonly (readonly [contact: string, ...answers: string[]])[] = [
  ['Marie Dupont', `Conseil : « contact » : « Marie Dupont » ${PERSON} d’un service`],
  ['Mme Martin', `Conseil : « contact » : « Mme Martin » ${PERSON}`],
  ['B. Martin', `Conseil : « contact » : « B. Martin » ${PERSON}`],
  ['Jean-Pierre Leroy (Pôle pays)', `Conseil : « contact » : « Jean-Pierre Leroy » ${PERSON}`],
  ['Pôle pays – Sophie de BERNARD', `Conseil : « contact » : « Sophie de BERNARD » ${PERSON}`],
  ['Pôle pays, 01 53 41 81 81', '« contact » : « 01 53 41 81 81 » est un numéro de téléphone.'],
  ['+33 (0)1 53 41 81 81', '« contact » : « +33 (0)1 53 41 81 81 » est un numéro de téléphone.'],
  ['contact@uclg.org', '« contact » : « contact@uclg.org » est un courriel. Écrivez le nom d’un'],
  ['https://www.uclg.org/', '« contact » : « https://www.uclg.org/ » est une adresse web.'],
  ['06 12 34 56 78', '« 06 12 34 56 78 » est un numéro de portable : cette page est publique.'],
  ['Fondation Jean Jaurès'],
  ['Université Paul Sabatier, Toulouse'],
  ['Nancy'],
  ['Saint-Denis'],
  ['Bureau 7501'],
  ['Pôle Jeunesses et ECSI'],
];

const days: readonly (readonly [text: string, ...answers: string[]])[] = [
  ['Le 31 novembre.', '17:4 — Conseil : Le texte dit « 31 novembre » : novembre n’a que 30 jours.'],
  ['Du 28 au 31 septembre.', '17:4 — Conseil : Le texte dit « 28 au 31 septembre » : septembre'],
  [
    'Le 29 février 2027.',
    '17:4 — Conseil : Le texte dit « 29 février 2027 » : février 2027 n’a que 28',
  ],
  ['Le 31/11/2026.', '17:4 — Conseil : Le texte dit « 31/11/2026 » : novembre n’a que 30 jours.'],
  [
    'Le lundi 8 décembre.',
    '17:4 — Conseil : Le texte dit « lundi 8 décembre » : ce jour est un mardi.',
  ],
  ['Le mardi 8 décembre.'],
  ['Le lundi 9 novembre, on l’annonça.'],
  ['Le 29 février.'],
  ['Le 29 février 2028.'],
  ['On lisait « le 31 novembre ».'],
  ['La Lettre n° 31, novembre ; la Lettre n° 31 novembre 2026.'],
  ['La référence 2026-11-31.'],
];

const titles: readonly (readonly [title: string, ...answers: string[]])[] = [
  [
    'Une table pour le Maroc.',
    'Conseil : « titre » : un titre n’a pas de point final. Retirez-le.',
  ],
  ['Une table pour l’eau.', 'Conseil : « titre » : un titre n’a pas de point final. Retirez-le.'],
  ['Une table,', 'Conseil : « titre » : « , » finit ce titre. Terminez-le, ou retirez ce signe.'],
  ['# Une table', '« titre » : retirez « # », qui reste visible ici.'],
  [
    'https://www.uclg.org/',
    '« titre » : une adresse n’est pas un titre. Écrivez ce dont il s’agit.',
  ],
  [
    'Le 31 novembre, une table',
    'Conseil : « titre » : vous écrivez « 31 novembre » : novembre n’a',
  ],
  ['Le lundi 1er décembre 2026', 'Conseil : « titre » : vous écrivez « lundi 1er décembre 2026 »'],
  ['Une eau sûre, etc.'],
  ['La société Eaux S.A.'],
  ['Un guide de la coop.'],
  ['Qui sommes-nous ?'],
  ['Et demain…'],
  ['Et demain...'],
  ['#COP31 : les villes'],
];

const CASES: readonly EditorCase[] = [
  ...contacts.map(([contact, ...answers]): EditorCase => [
    `« ${contact} » as the service to write to`,
    change(ARTICLE, 'contact: Pôle pays', `contact: "${contact}"`),
    // A number is found at its first figure, a key at its value.
    answers.map((answer) => `ARTICLE:15:${answer.startsWith('« 06') ? '11' : '10'} — ${answer}`),
  ]),
  ...days.map(([text, ...answers]): EditorCase => [
    `« ${text} » in the text of an event`,
    body(EVENT, text),
    answers.map((answer) => `EVENT:${answer}`),
  ]),
  ...titles.map(([title, ...answers]): EditorCase => [
    `« ${title} » as a title`,
    change(ARTICLE, ARTICLE_TITLE, `titre: "${title}"`),
    answers.map((answer) => `ARTICLE:2:8 — ${answer}`),
  ]),
  [
    'persons as authors and as hosts',
    async (project) => {
      await change(
        RESOURCE,
        '["Cités Unies France"]',
        '["A. Martin", "Institut Paul Bocuse"]',
      )(project);
      await change(EVENT, '["Cités Unies France"]', '["Ville de Lyon", "Anne Martin"]')(project);
    },
    [
      `EVENT:10:34 — Conseil : « organisateurs.1 » : « Anne Martin » ${PERSON} de son organisme.`,
      `ressources/2026/2026-10-12-compte-rendu-liban.md:5:11 — Conseil : « auteurs.0 » : « A. Martin » ${PERSON}`,
    ],
  ],
];

testCases('the content check, given persons, days and titles', CASES);
