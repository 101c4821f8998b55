import { addKeys, all, change, copy, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, PICTURE, RESOURCE } from './small-files.fixture.ts';

const REPORT = '../../ressources/2026/2026-10-12-compte-rendu-liban.pdf';
const document = (title: string) => `  - { titre: "${title}", fichier: ${REPORT} }`;

const CASES: readonly EditorCase[] = [
  [
    'a document that was never given a title',
    addKeys(ARTICLE, 'documents:', document('Sans titre')),
    [
      'ARTICLE:19:14 — Conseil : « documents.0.titre » : « Sans titre » ne dit pas ce que contient ce document. Donnez-lui un titre,',
    ],
  ],
  [
    'a document whose title is the name of its file',
    addKeys(ARTICLE, 'documents:', document('2026-10-12_compte_rendu_liban')),
    [
      'ARTICLE:19:14 — Conseil : « documents.0.titre » : « 2026-10-12_compte_rendu_liban » ne dit pas',
    ],
  ],
  [
    'a document whose title is a name with its ending',
    addKeys(ARTICLE, 'documents:', document('CR Liban VF.docx')),
    ['ARTICLE:19:14 — Conseil : « documents.0.titre » : « CR Liban VF.docx » ne dit pas'],
  ],
  [
    'titles of a word or two',
    addKeys(
      ARTICLE,
      'documents:',
      document('Programme'),
      `  - { titre: "Document de séance", fichier: ${PICTURE.replace('content', '../..')} }`,
    ),
    [],
  ],
  [
    'a document that is listed twice',
    addKeys(ARTICLE, 'documents:', document('Relevé'), document('Compte rendu')),
    ['ARTICLE:20:39 — « documents.1.fichier » : ce fichier est déjà dans cette liste.'],
  ],
  [
    'two pictures that are described by the same words',
    all(
      change(RESOURCE, 'type: texte\nfichier: ./2026-10-12-compte-rendu-liban.pdf', 'type: photo'),
      addKeys(
        RESOURCE,
        'photos:',
        '  - { fichier: ./a.png, alt: "Un pont de bois", credit: "Ville de Tours" }',
        '  - { fichier: ./b.png, alt: "Un pont de bois", credit: "Ville de Tours" }',
        'documents: [{ titre: "Relevé", fichier: ./2026-10-12-compte-rendu-liban.pdf }]',
      ),
      copy(PICTURE, 'content/ressources/2026/a.png'),
      copy(PICTURE, 'content/ressources/2026/b.png'),
    ),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:11:30 — Conseil : « photos.1.alt » : une autre image a la même description.',
    ],
  ],
];

testCases('the content check, given lists of files', CASES);
