import {
  add,
  addKeys,
  all,
  copy,
  move,
  testCases,
  type EditorCase,
} from './editor-cases.fixture.ts';
import { ARTICLE, PAGE, SYNONYMS } from './small-files.fixture.ts';

const ACCESS = 'content/_recherche/acces.yml';
const OLD = 'content/_redirections/a.tsv';
const FOLDER = 'content/articles/2026';

const CASES: readonly EditorCase[] = [
  [
    'words with a colon, among those that lead to a page',
    add(ACCESS, '/contact/: [heures : ouverture]\n'),
    ['_recherche/acces.yml:1:13 — Mettez entre guillemets l’expression qui contient deux-points'],
  ],
  [
    'words that semicolons part',
    all(add(ACCESS, '/contact/: [presse; logo]\n'), add(SYNONYMS, '- [CGLU; UCLG]\n')),
    [
      '_recherche/acces.yml:1:13 — Séparez les expressions par des virgules, et non par des points-virgules.',
      '_recherche/synonymes.yml:1:4 — Séparez les expressions par des virgules, et non par des points-virgules.',
    ],
  ],
  [
    'brackets within brackets, and a word of YAML',
    add(SYNONYMS, '- [[CGLU, UCLG]]\n- [vrai, true]\n'),
    [
      '_recherche/synonymes.yml:1:4 — Écrivez chaque expression sans crochets à elle.',
      '_recherche/synonymes.yml:2:10 — Écrivez ce mot entre guillemets, comme "true".',
    ],
  ],
  [
    'quotation marks around a word of the spelling',
    add('content/_orthographe.txt', 'Kanazawa\n"Obuse"\n'),
    ['_orthographe.txt:2:1 — Écrivez un seul mot par ligne, sans virgule ni guillemets.'],
  ],
  [
    'an old address that leads to a file without its ending, and to none',
    add(OLD, '/ancien\tcontent/pays/liban\n/autre\tcontent/villes/x.md\n'),
    [
      '_redirections/a.tsv:1:9 — Il n’y a pas de fichier content/pays/liban. Vouliez-vous dire « liban.md » ?',
      '_redirections/a.tsv:2:8 — Il n’y a pas de fichier content/villes/x.md. Corrigez son nom',
    ],
  ],
  [
    'an old address that a file has too, and that leads elsewhere',
    add(OLD, '/Eau-potable\t/pays/liban/\n'),
    [
      '_redirections/a.tsv:1:1 — content/articles/2026/2026-10-05-eau-potable.md a déjà cette ancienne adresse, sous « alias: ».',
    ],
  ],
  [
    'an old address that a file has too, and that leads to it',
    add(OLD, '/Eau-potable\t/actualites/2026/eau-potable/\n'),
    [],
  ],
  [
    'a folder of settings under another name, and one of the team',
    all(
      add('content/_redirection/a.tsv', '/ancien\t/pays/liban/\n'),
      add('content/_brouillons/x.md', 'Une idée.\n'),
    ),
    [
      '_redirection/a.tsv:1:1 — Rien ne lit le dossier content/_redirection/. Vouliez-vous dire content/_redirections/ ?',
    ],
  ],
  ...['2026.11.24-assises-maroc', '20261124-assises-maroc', '2026_11_24 Assises Maroc'].map(
    (name): EditorCase => [
      `the day of a file in other signs, ${name}`,
      move(ARTICLE, `${FOLDER}/${name}.md`),
      [`articles/2026/${name}.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md`],
    ],
  ),
  ...['2', '(copie en conflit de Anne 2026-11-25)', '(conflicted copy 2026-11-25)'].map(
    (sign): EditorCase => [
      `a file that was copied by its machine, ${sign}`,
      copy(ARTICLE, `${FOLDER}/2026-11-24-assises-maroc ${sign}.md`),
      [
        `articles/2026/2026-11-24-assises-maroc ${sign}.md:1:1 — « 2026-11-24-assises-maroc ${sign} » est le nom d’une copie.`,
      ],
    ],
  ),
  [
    'a page with a capital letter',
    move(PAGE, 'content/pages/Contact.mdx'),
    [
      'pages/Contact.mdx:1:1 — Nommez ce fichier en minuscules sans accents, avec des tirets, comme contact.mdx.',
    ],
  ],
  [
    'a number at the end of a name',
    all(
      copy(`${FOLDER}/2026-10-05-eau-potable.md`, `${FOLDER}/2026-10-05-eau-2.md`),
      async (project) => {
        const file = `${FOLDER}/2026-10-05-eau-2.md`;
        const source = await project.read(file);
        await project.write(
          file,
          source
            .replace('L’eau potable au Liban', 'Une autre eau')
            .replace(/^alias: .*\n/m, '')
            .replace('comparent', 'mesurent'),
        );
      },
      addKeys(`${FOLDER}/2026-10-05-eau-2.md`, 'langue: fr'),
    ),
    [],
  ],
];

testCases('the content check, given settings and names that slipped', CASES);
