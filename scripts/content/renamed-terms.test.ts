import { all, body, change, move, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, TOWN } from './small-files.fixture.ts';

const RENAMED = 'content/collectivites/capitale-des-gaules.md';

const CASES: readonly EditorCase[] = [
  [
    'the former name of a term, in the block and in the text',
    all(
      move(TOWN, RENAMED),
      change(ARTICLE, 'collectivites: [centre-val-de-loire]', 'collectivites: [lyon]'),
      body(ARTICLE, 'À [Lyon](/collectivites/lyon/).\n\nÀ [Lyon](../../collectivites/lyon.md).'),
    ),
    [
      'ARTICLE:9:17 — « collectivites.0 » : « lyon » n’est pas un nom de fiche. Écrivez « capitale-des-gaules ».',
      'ARTICLE:20:3 — /collectivites/lyon/ n’existe pas. Vouliez-vous dire /collectivites/capitale-des-gaules/ ?',
      `ARTICLE:22:3 — Ce lien mène à ${TOWN}, qui n’existe pas. Vouliez-vous dire ${RENAMED} ?`,
    ],
  ],
  [
    'the former name of a term, where the name of another one is near',
    all(
      move('content/pays/niger.md', 'content/pays/le-fleuve.md'),
      change('content/pays/maroc.md', 'nom: Maroc\ncode: MA', 'nom: Nigeria\ncode: NG'),
      move('content/pays/maroc.md', 'content/pays/nigeria.md'),
      change(ARTICLE, 'pays: [maroc]', 'pays: [niger]'),
      body(ARTICLE, 'Au [Niger](/pays/niger/).'),
    ),
    [
      'ARTICLE:7:8 — « pays.0 » : « niger » n’est pas un nom de fiche. Écrivez « le-fleuve ».',
      'ARTICLE:20:4 — /pays/niger/ n’existe pas. Vouliez-vous dire /pays/le-fleuve/ ?',
    ],
  ],
  [
    'the path of a content file, and the address of its page',
    all(
      change(ARTICLE, 'pays: [maroc]', 'pays: [content/pays/maroc.md, /pays/senegal/]'),
      change(ARTICLE, '[centre-val-de-loire]', '[collectivites/centre-val-loire]'),
    ),
    [
      'ARTICLE:7:8 — « pays.0 » : « content/pays/maroc.md » n’est pas un nom de fiche. Écrivez « maroc ».',
      'ARTICLE:7:31 — « pays.1 » : « /pays/senegal/ » n’est pas un nom de fiche. Écrivez « senegal ».',
      'ARTICLE:9:17 — « collectivites.0 » : il n’y a pas de fiche content/collectivites/centre-val-loire.md. Vouliez-vous dire « centre-val-de-loire » ?',
    ],
  ],
  [
    'a country whose name is near that of another one',
    change(ARTICLE, 'pays: [maroc]', 'pays: [nigeria]'),
    [
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/nigeria.md. Corrigez le nom ou créez la fiche.',
    ],
  ],
];

testCases('the content check, given terms that were renamed', CASES);
