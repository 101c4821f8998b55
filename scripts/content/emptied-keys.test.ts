import {
  addKeys,
  all,
  change,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import { ARTICLE, EVENT, PICTURE } from './small-files.fixture.ts';

const UNUSED = 'Si cette clé ne sert pas, retirez-la.';

const removePicture: Spoil = (project) => project.removeFile(PICTURE);

const CASES: readonly EditorCase[] = [
  [
    'a text',
    change(ARTICLE, 'contact: Pôle pays', 'contact:'),
    [`ARTICLE:15:9 — « contact » : Écrivez un texte après « contact: ». ${UNUSED}`],
  ],
  [
    'a text between quotation marks',
    change(ARTICLE, 'contact: Pôle pays', 'contact: ""'),
    [`ARTICLE:15:10 — « contact » : Écrivez un texte après « contact: ». ${UNUSED}`],
  ],
  [
    'a list of names of networks',
    addKeys(ARTICLE, 'reseaux:'),
    [`ARTICLE:18:9 — « reseaux » : Écrivez par exemple « reseaux: [btvl] ». ${UNUSED}`],
  ],
  [
    'the name of a local government',
    addKeys(EVENT, 'presidence:'),
    [`EVENT:15:12 — « presidence » : Écrivez par exemple « presidence: lyon ». ${UNUSED}`],
  ],
  [
    'a word of a short list',
    addKeys(EVENT, 'etat:'),
    [
      `EVENT:15:6 — « etat » : Écrivez l’un de ces mots : confirme, date-a-retenir, reporte, annule, complet. ${UNUSED}`,
    ],
  ],
  [
    'a key of a group',
    change(ARTICLE, '  credit: "Illustration Cités Unies France"', '  credit:'),
    [`ARTICLE:14:10 — « image.credit » : Écrivez un texte après « credit: ». ${UNUSED}`],
  ],
  [
    'an hour between quotation marks',
    addKeys(EVENT, 'seances:', '  - { id: s1, jour: 2026-12-08, heure: "" }'),
    [`EVENT:16:40 — « seances.0.heure » : Écrivez-la entre guillemets, comme "14:30". ${UNUSED}`],
  ],
  [
    'the file of an image',
    all(change(ARTICLE, './2026-11-24-assises-maroc.png', '""'), removePicture),
    ['ARTICLE:12:12 — « image.fichier » : Écrivez un texte après « fichier: ».'],
  ],
  [
    'an item of a list',
    change(EVENT, 'organisateurs: ["Cités Unies France"]', 'organisateurs:\n  -'),
    [
      'EVENT:11:4 — « organisateurs.0 » : Écrivez un texte après « organisateurs: ». Si cet élément est de trop, retirez-le.',
    ],
  ],
  [
    'what a file must have',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique:'),
    ['ARTICLE:3:10 — « rubrique » : Écrivez la rubrique : cuf, collectivites ou reseau.'],
  ],
  [
    'a description, which may be empty where an image says nothing',
    change(ARTICLE, '"Neuf personnes autour d’une table ronde"', '""'),
    [
      'ARTICLE:13:8 — « image.alt » : Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’apprend rien.',
    ],
  ],
];

testCases('the content check, given a key that was left empty', CASES);
