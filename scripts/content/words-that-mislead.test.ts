import { addKeys, all, body, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, EVENT } from './small-files.fixture.ts';

const SUMMARY =
  'Les collectivités partenaires du Liban comparent leurs projets et fixent les étapes.';
const summary = (words: string) => change(EVENT, SUMMARY, words);
const link = (title: string) =>
  addKeys(ARTICLE, `liens: [{ titre: "${title}", url: "https://www.uclg.org/" }]`);

const CASES: readonly EditorCase[] = [
  [
    'a day that passes, in a summary',
    summary(
      'La semaine prochaine, les collectivités partenaires du Liban comparent leurs projets.',
    ),
    [
      'EVENT:3:8 — Conseil : « chapo » : « La semaine prochaine » ne se comprendra plus dans un mois.',
    ],
  ],
  [
    'days that do not pass',
    summary(
      'Les villes de demain, le mardi 8 et la semaine du climat, hier comme aujourd’hui, un sujet.',
    ),
    [],
  ],
  [
    'days that somebody else says, or that are asked about',
    summary(
      '« Hier, la ville manquait d’eau », dit la maire de Pikine. Demain, quels partenaires pour elle ?',
    ),
    [],
  ],
  [
    'a meeting by video as a place',
    all(change(EVENT, 'modalite: visio\n', ''), addKeys(EVENT, 'lieu: en visioconférence')),
    [
      'EVENT:14:7 — Conseil : « lieu » : « en visioconférence » n’est pas un lieu. Remplacez cette ligne par « modalite: visio ».',
    ],
  ],
  [
    'the service of a meeting as a place',
    addKeys(EVENT, 'lieu: Zoom'),
    ['EVENT:15:7 — Conseil : « lieu » : « Zoom » n’est pas un lieu. Retirez cette ligne'],
  ],
  ['a place that has such a name', addKeys(EVENT, 'lieu: Salle Zoom, Lyon'), []],
  [
    'a link whose title is its address',
    link('https://www.uclg.org/'),
    ['ARTICLE:18:18 — Conseil : « liens.0.titre » : « https://www.uclg.org/ » ne dit pas où mène'],
  ],
  [
    'a link whose title says nothing',
    link('Cliquez ici'),
    ['ARTICLE:18:18 — Conseil : « liens.0.titre » : « Cliquez ici » ne dit pas où mène ce lien.'],
  ],
  [
    'an address with a no-break space at its end',
    body(ARTICLE, 'Voir [CGLU](https://www.uclg.org/\u00A0).'),
    [
      'ARTICLE:20:6 — Un signe invisible se cache dans cette adresse. Écrivez https://www.uclg.org/.',
    ],
  ],
  [
    'a wrong weekday in an article',
    body(ARTICLE, 'La réunion du lundi 24 novembre 2026 a eu lieu.'),
    ['ARTICLE:20:15 — Conseil : Le texte dit « lundi 24 novembre 2026 » : ce jour est un mardi.'],
  ],
  [
    'a day near that of a meeting, and not it',
    body(EVENT, 'Rendez-vous le 9 décembre à 15 h.'),
    ['EVENT:17:16 — Conseil : Le texte dit « 9 décembre », et le rendez-vous'],
  ],
  [
    'the last day on which to answer',
    body(EVENT, 'Le groupe se réunit à Paris. Répondez au plus tard le 1er décembre.'),
    [],
  ],
  [
    'the day of a message to those who come',
    body(EVENT, 'Le lien est envoyé aux inscrits le 7 décembre.'),
    [],
  ],
  [
    'a day that is still to be written',
    body(ARTICLE, 'La réunion aura lieu le XX décembre.'),
    ['ARTICLE:20:25 — « XX » est resté. Écrivez ce qui manque, ou retirez-le.'],
  ],
  ['a Roman number', body(ARTICLE, 'Le congrès XX et le XXe siècle.'), []],
];

testCases('the content check, given words that mislead', CASES);
