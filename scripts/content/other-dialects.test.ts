import { body, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE } from './small-files.fixture.ts';

const NOTES = 'Texte[^1] et[^2].\n\n';

const CASES: readonly EditorCase[] = [
  [
    'the name of a heading in braces',
    body(ARTICLE, '## Le programme {#prog}\n\nTexte.'),
    ['ARTICLE:20:17 — « {#prog} » reste visible : l’adresse d’un intertitre se fait seule.'],
  ],
  [
    'a directive of one line',
    body(ARTICLE, '::youtube{id=abc}'),
    ['ARTICLE:20:1 — « ::youtube{id=abc} », comme sur un autre site, reste visible.'],
  ],
  [
    'a directive with a title',
    body(ARTICLE, ':::attention[Titre]\nTexte\n:::'),
    ['ARTICLE:20:1 — Ces signes « ::: » restent visibles.'],
  ],
  [
    'an alert as on GitHub',
    body(ARTICLE, '> [!NOTE]\n> Une remarque.'),
    ['ARTICLE:20:3 — « [!NOTE] » reste visible.'],
  ],
  [
    'a note within the text',
    body(ARTICLE, 'Texte^[Une note] suivi.'),
    ['ARTICLE:20:6 — Cette note reste dans le texte. Écrivez [^1] à sa place et, en bas,'],
  ],
  [
    'notes without their colon',
    body(ARTICLE, `${NOTES}[^1] Une note.\n[^2] Une autre.`),
    [
      'ARTICLE:22:1 — Mettez deux-points après le nom de la note : « [^1]: texte de la note ».',
      'ARTICLE:23:1 — Mettez deux-points après le nom de la note : « [^2]: texte de la note ».',
    ],
  ],
  [
    'a note that lacks its colon and its space',
    body(ARTICLE, 'Texte[^1].\n\n[^1]Une note.'),
    ['ARTICLE:22:1 — Mettez deux-points après le nom de la note'],
  ],
  [
    'a call of a note that is there at the beginning of a line',
    body(ARTICLE, 'Texte.\n\n[^1]\n\n[^1]: Une note.'),
    [],
  ],
  [
    'the name of a note with a space',
    body(ARTICLE, 'Texte[^une note].'),
    ['ARTICLE:20:6 — Le nom d’une note n’a pas d’espace. Écrivez [^une-note], ici et devant'],
  ],
  [
    'a line that is broken at the end of its paragraph',
    body(ARTICLE, '9 rue Christiani\\\n75018 Paris\\\n\nTexte.'),
    ['ARTICLE:21:12 — Cette barre « \\ » reste visible. Retirez-la.'],
  ],
  [
    'an address between guillemets',
    body(ARTICLE, 'Voir [CGLU](« https://www.uclg.org/ ») pour la suite.'),
    ['ARTICLE:20:6 — Retirez les guillemets qui entourent l’adresse'],
  ],
  [
    'a heading that was joined to the paragraph before',
    body(ARTICLE, 'Un texte. ## La suite du programme'),
    ['ARTICLE:20:11 — Ces dièses restent visibles. Un intertitre commence une ligne'],
  ],
  [
    'a heading of seven signs',
    body(ARTICLE, '####### Le programme\n\nTexte.'),
    ['ARTICLE:20:1 — Un intertitre a deux à six dièses. Écrivez « ## Le programme ».'],
  ],
  [
    'signs of a list of Word',
    body(ARTICLE, '\uF0B7\tun élément\n\uF0B7\tdeux éléments'),
    ['ARTICLE:20:1 — Commencez chaque élément par un tiret et une espace : « - un élément ».'],
  ],
  [
    'such a sign within a text',
    body(ARTICLE, 'Un \uF0B7 deux.'),
    ['ARTICLE:20:4 — « \uF0B7 » : cette lettre'],
  ],
  [
    'a heading after which nothing comes',
    body(ARTICLE, 'Texte.\n\n## La suite'),
    ['ARTICLE:22:1 — Conseil : Aucun texte ne suit cet intertitre.'],
  ],
  [
    'a heading after which another one comes',
    body(ARTICLE, '## Un\n\n## Deux\n\n### Trois\n\nTexte.'),
    ['ARTICLE:20:1 — Conseil : Aucun texte ne suit cet intertitre.'],
  ],
  [
    'a cell of a table on two lines',
    body(ARTICLE, '| a | b |\n| --- | --- |\n| un\ndeux | 2 |'),
    ['ARTICLE:22:1 — Cette ligne du tableau est coupée'],
  ],
  [
    'tables without outer bars, and rows that lack a cell',
    body(ARTICLE, 'a | b\n--- | ---\n1 | 2\n3\n\n| a | b |\n| --- | --- |\n| 1 | 2\n| 3 |'),
    [],
  ],
  [
    'a link that says « PDF »',
    body(ARTICLE, 'Voir [PDF](https://www.uclg.org/a.pdf).'),
    ['ARTICLE:20:6 — Conseil : « PDF » ne dit pas où mène ce lien.'],
  ],
  [
    'signs of emphasis with spaces inside, and one star too many',
    body(
      ARTICLE,
      'Un _ mot _ ici.\n\nUn * mot * là.\n\nUn ***mot** gras.\n\n***Mot** gras.\n\nUn _mot _ ici.\n\nUn __ mot __ là.',
    ),
    [
      'ARTICLE:20:4 — Conseil : « _ mot _ » reste visible. Retirez l’espace à l’intérieur : _mot_.',
      'ARTICLE:22:4 — Conseil : « * mot * » reste visible.',
      'ARTICLE:24:4 — Cette étoile reste visible. Mettez-en autant après les mots que devant',
      'ARTICLE:26:1 — Cette étoile reste visible.',
      'ARTICLE:28:4 — Conseil : « _mot _ » reste visible.',
      'ARTICLE:30:4 — Conseil : « __ mot __ » reste visible. Retirez l’espace à l’intérieur : __mot__.',
    ],
  ],
  [
    'words that were underlined',
    body(ARTICLE, 'Un ++mot souligné++ ici.'),
    ['ARTICLE:20:4 — Conseil : « ++mot souligné++ » reste visible : le souligné est réservé aux'],
  ],
  [
    'stars and signs that make no emphasis',
    body(
      ARTICLE,
      'En C++ et en C++, 3 * 4 * 5, prix * nombre * taux = total, nom_de_fichier, ***deux* fois**, ***gras** et italique*, _ _, Tarif \\* **réduit**.',
    ),
    [],
  ],
  [
    'signs that are meant to be read',
    body(
      ARTICLE,
      'Le n# 3, le langage C#, et #eau : voir [le rapport (PDF)](https://www.uclg.org/a.pdf).',
    ),
    [],
  ],
];

testCases('the content check, given other dialects of Markdown', CASES);
