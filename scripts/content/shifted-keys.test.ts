import {
  add,
  addKeys,
  change,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import { ARTICLE, ARTICLE_TITLE, EVENT } from './small-files.fixture.ts';

/** Puts something before some keys of the block of the article. */
function lead(sign: string, keys: string): Spoil {
  return async (project) => {
    const source = await project.read(ARTICLE);
    await project.write(ARTICLE, source.replace(new RegExp(`^(?=(?:${keys}): )`, 'gm'), sign));
  };
}

const REPORT = '../../ressources/2026/2026-10-12-compte-rendu-liban.pdf';

const CASES: readonly EditorCase[] = [
  [
    'keys as the items of a list',
    lead('- ', 'titre|rubrique|date'),
    [
      'ARTICLE:2:1 — Retirez le tiret en début de ligne : titre: Centre-Val de Loire dresse la table',
      'ARTICLE:3:1 — Retirez le tiret en début de ligne : rubrique: collectivites',
      'ARTICLE:6:1 — Retirez le tiret en début de ligne : date: 2026-11-24',
    ],
  ],
  [
    'keys that spaces move in, from the first one on',
    lead('  ', 'titre|rubrique|date|pays'),
    [
      'ARTICLE:2:1 — Retirez l’espace en début de ligne : titre: Centre-Val de Loire dresse la table',
      'ARTICLE:3:1 — Retirez l’espace en début de ligne : rubrique: collectivites',
      'ARTICLE:6:1 — Retirez l’espace en début de ligne : date: 2026-11-24',
      'ARTICLE:7:1 — Retirez l’espace en début de ligne : pays: [maroc]',
    ],
  ],
  [
    'a whole block that is moved in',
    async (project) => {
      const [, block = '', body = ''] = (await project.read(ARTICLE)).split(/^---\n/m);
      await project.write(ARTICLE, `---\n${block.replace(/^(?=.)/gm, '  ')}---\n${body}`);
    },
    [],
  ],
  [
    'a space before the key that follows a list of groups',
    addKeys(ARTICLE, 'documents:', '  - titre: Relevé', `    fichier: ${REPORT}`, ' langue: fr'),
    ['ARTICLE:21:1 — Retirez l’espace en début de ligne : langue: fr'],
  ],
  [
    'words with colons in a summary of several lines',
    change(
      EVENT,
      'chapo: Les collectivités',
      'chapo: >-\n  Les mots qui suivent,\n  titre: un mot,\n  - date: un autre,\n  collectivités',
    ),
    [],
  ],
  [
    'commas at the end of lines',
    change(ARTICLE, `${ARTICLE_TITLE}\n`, 'titre: "Liban",\nlangue: "fr", \n'),
    [
      'ARTICLE:2:15 — « titre » : Retirez la virgule à la fin de cette ligne.',
      'ARTICLE:3:13 — « langue » : Retirez la virgule à la fin de cette ligne.',
    ],
  ],
  [
    'a comma at the end of a list',
    change(ARTICLE, '[maroc]', '[maroc],'),
    ['ARTICLE:7:14 — « pays » : Retirez la virgule à la fin de cette ligne.'],
  ],
  [
    'the first word of a title between quotation marks',
    change(ARTICLE, ARTICLE_TITLE, 'titre: "Liban" : bilan et suite'),
    [
      'ARTICLE:2:14 — « titre » : Ce guillemet coupe le texte. Citez avec « … » : titre: "« Liban » : bilan et suite".',
    ],
  ],
  ...[
    ['""Liban""', '9', '"« Liban »"'],
    ['"Liban" et "Maroc"', '14', '"« Liban » et « Maroc »"'],
    ['"La "grande" place"', '12', '"La « grande » place"'],
  ].map(([written = '', column = '', wanted = '']): EditorCase => [
    `quotation marks within quotation marks, ${written}`,
    change(ARTICLE, ARTICLE_TITLE, `titre: ${written}`),
    [
      `ARTICLE:2:${column} — « titre » : Ce guillemet coupe le texte. Citez avec « … » : titre: ${wanted}.`,
    ],
  ]),
  [
    'a letter after an hour between quotation marks',
    change(EVENT, '"15:00"', '"15:00"h'),
    ['EVENT:6:14 — « heure » : Retirez ce qui suit ce guillemet : heure: "15:00".'],
  ],
  [
    'no space before a text between quotation marks',
    change(ARTICLE, 'chapo: "Les', 'chapo:"Les'),
    ['ARTICLE:5:6 — Mettez une espace après « : » : chapo: "Les 1er et 2 décembre, la Région'],
  ],
  [
    'no space after the key of an item',
    addKeys(EVENT, 'seances:', '  - id:s1', '    jour: 2026-12-08'),
    ['EVENT:16:7 — Mettez une espace après « : » : id: s1.'],
  ],
  [
    'a list that is closed and was never opened',
    change(ARTICLE, 'pays: [maroc]', 'pays: maroc]'),
    ['ARTICLE:7:7 — « pays » : Écrivez une liste entre crochets, comme [maroc].'],
  ],
  [
    'names of countries without brackets',
    change(ARTICLE, 'pays: [maroc]', 'pays: Côte d’Ivoire et Maroc'),
    ['ARTICLE:7:7 — « pays » : Écrivez une liste entre crochets, comme [cote-d-ivoire, maroc].'],
  ],
  [
    'a list between braces',
    change(ARTICLE, 'pays: [maroc]', 'pays: {maroc, liban}'),
    ['ARTICLE:7:7 — « pays » : Écrivez une liste entre crochets, comme [maroc, liban].'],
  ],
  [
    'keys as a letter says them, without a block',
    add(
      'content/articles/2026/2026-11-25-x.md',
      'Titre : Un article\nChapo : Un résumé\nDate : 25 novembre 2026\n\nTexte.\n',
    ),
    [
      'articles/2026/2026-11-25-x.md:1:1 — Le fichier doit commencer par une ligne « --- », seule.',
      'articles/2026/2026-11-25-x.md:1:1 — « rubrique » : Écrivez la rubrique',
      'articles/2026/2026-11-25-x.md:2:1 — « Chapo » n’est pas une clé connue. Écrivez « chapo: ».',
      'articles/2026/2026-11-25-x.md:3:1 — « Date » n’est pas une clé connue. Écrivez « date: ».',
    ],
  ],
];

testCases('the content check, given keys and marks that slipped', CASES);
