import { add, addKeys, change, move, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, COUNTRY, RESOURCE, TOWN } from './small-files.fixture.ts';

const CASES: readonly EditorCase[] = [
  [
    'the name of a file that says a day of no calendar',
    async (project) => {
      await move(ARTICLE, 'content/articles/2026/2026-11-31-assises-maroc.md')(project);
      await change(
        'content/articles/2026/2026-11-31-assises-maroc.md',
        'date: 2026-11-24',
        'date: 2026-11',
      )(project);
    },
    ['articles/2026/2026-11-31-assises-maroc.md:1:1 — Nommez ce fichier comme 2025/2025-10-14-'],
  ],
  [
    'a fund that is closed before its end',
    addKeys(
      COUNTRY,
      'fonds: [{ nom: Fonds Liban, ouverture: 2024, cloture: 2027-12, etat: clos }]',
    ),
    ['pays/liban.md:8:55 — « fonds.0.cloture » : ce fonds est clos, et sa clôture (2027-12) est à'],
  ],
  [
    'a film that is on another site, in the place of its file',
    change(RESOURCE, './2026-10-12-compte-rendu-liban.pdf', 'https://www.youtube.com/watch?v=abc'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:4:10 — « fichier » : « https://www.youtube.com/watch?v=abc » est l’adresse d’une page, et non un fichier. Remplacez « fichier: » par « url: ».',
      'ressources/2026/2026-10-12-compte-rendu-liban.pdf:1:1 — Conseil : Aucune fiche ne nomme ce fichier',
    ],
  ],
  [
    'a text without its block',
    add(
      ARTICLE,
      'La Région reçoit, dont le [relevé](/pays/liban/) retenait trois sujets : l’eau.\n',
    ),
    ['ARTICLE:1:1 — Le fichier doit commencer par une ligne « --- », seule.'],
  ],
  [
    'a key without its colon, on the first line',
    change(TOWN, 'nom: Lyon', 'nom Lyon'),
    ['collectivites/lyon.md:2:4 — Écrivez « : » et une espace après la clé : nom: Lyon.'],
  ],
];

testCases('the content check, given slips that hid, or that hid behind another', CASES);
