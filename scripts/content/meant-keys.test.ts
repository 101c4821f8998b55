import {
  add,
  addKeys,
  all,
  change,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import { ALERT, COUNTRY, EVENT, TOWN } from './small-files.fixture.ts';

const LETTER = 'content/lettres/2026/2026-10-31-lettre.md';

/** A letter whose period is said by two lines. */
function letter(...period: string[]): Spoil {
  const chapo = 'chapo: "L’essentiel du réseau en octobre : 8 articles et 5 rendez-vous à venir."';
  const block = ['titre: "La lettre d’octobre"', chapo, 'date: 2026-10-31', ...period];
  return add(LETTER, ['---', ...block, '---', '', 'Bonjour à toutes et à tous.', ''].join('\n'));
}

const withoutHours = change(EVENT, 'heure: "15:00"\nheure_fin: "16:30"\n', '');

const CASES: readonly EditorCase[] = [
  [
    'a session in the words of another program',
    all(
      withoutHours,
      addKeys(
        EVENT,
        'seances:',
        '  - { id: s1, titre: Ouverture, date: 2026-12-08, debut: "15:00", fin: "16:00" }',
      ),
    ),
    [
      'EVENT:14:33 — « date » n’est pas une clé connue. Écrivez « jour: ».',
      'EVENT:14:51 — « debut » n’est pas une clé connue. Écrivez « heure: ».',
      'EVENT:14:67 — « fin » n’est pas une clé connue. Écrivez « heure_fin: ».',
    ],
  ],
  [
    'a link of an alert whose words have another name',
    change(ALERT, '{ titre: "Le programme"', '{ texte: "Le programme"'),
    ['alertes/2026-11-16-assises.md:6:9 — « texte » n’est pas une clé connue. Écrivez « titre: ».'],
  ],
  [
    'a step that its year names',
    addKeys(COUNTRY, 'jalons:', '  - 2025: Mission commune'),
    ['pays/liban.md:9:5 — « 2025 » n’est pas une clé connue. Écrivez « annee: » et « texte: ».'],
  ],
  ['the period of a letter', letter('du: 2026-10-01', 'au: 2026-10-31'), []],
  [
    'the period of a letter in other words',
    letter('debut: 2026-10-01', 'fin: 2026-10-31'),
    [
      'lettres/2026/2026-10-31-lettre.md:5:1 — « debut » est une clé pour une alerte, non pour une lettre. Écrivez « du: ».',
      'lettres/2026/2026-10-31-lettre.md:6:1 — « fin » est une clé pour une alerte, non pour une lettre. Écrivez « au: ».',
    ],
  ],
  [
    'a title where a name is wanted',
    change(TOWN, 'nom: Lyon', 'titre: Lyon'),
    ['collectivites/lyon.md:2:1 — « titre » est une clé pour un article'],
  ],
  [
    'a key that nothing in its group can mean',
    addKeys(EVENT, 'inscription: { courriel: contact@cuf.org, telephone: "01 23 45 67 89" }'),
    ['EVENT:15:43 — « telephone » n’est pas une clé connue. Retirez-la.'],
  ],
];

testCases('the content check, given keys by other names', CASES);
