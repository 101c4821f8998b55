import { body, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { PAGE } from './small-files.fixture.ts';

const CASES: readonly EditorCase[] = [
  ['a comment', body(PAGE, '{/* Une note pour nous */}\n\nTexte.'), []],
  [
    'a comment of several lines, of what would be a fault elsewhere',
    body(PAGE, '{/*\n##Titre\n\n**gras [x](/nulle-part/)\n*/}\n\nTexte.'),
    [],
  ],
  [
    'words after a comment',
    body(PAGE, '{/* À revoir avec tous */} Texte.\n\nMot {/* x */} mot.'),
    [],
  ],
  [
    'a fault after a comment, at its place',
    body(PAGE, '{/* note */} Voir [x](/pays/libn/).'),
    ['pages/contact.mdx:8:19 — /pays/libn/ n’existe pas. Vouliez-vous dire /pays/liban/ ?'],
  ],
  [
    'a page of nothing but a comment',
    body(PAGE, '{/* Une note pour nous */}'),
    ['pages/contact.mdx:6:1 — Cette fiche n’a pas de texte.'],
  ],
];

testCases('the content check, given comments of a page', CASES);
