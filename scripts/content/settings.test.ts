import { add, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { SYNONYMS } from './small-files.fixture.ts';

const ACCESS = 'content/_recherche/acces.yml';
const QUESTIONS = 'content/_recherche/questions.yml';

const CASES: readonly EditorCase[] = [
  [
    'a page to which two lines lead',
    add(ACCESS, '/agenda/: [agenda]\n/pays/: [pays]\n/agenda/: [calendrier]\n'),
    ['_recherche/acces.yml:3:1 — Cette adresse est déjà écrite plus haut. Réunissez ses mots'],
  ],
  [
    'a page with its host',
    add(ACCESS, '/agenda/: [agenda]\nhttps://www.cites-unies-france.org/pays/: [pays]\n'),
    ['_recherche/acces.yml:2:1 — Écrivez l’adresse depuis la racine du site'],
  ],
  [
    'an apostrophe between apostrophes',
    add(QUESTIONS, "- { recherche: 'l'eau', trouve: [/thematiques/eau/] }\n"),
    [
      '_recherche/questions.yml:1:16 — Un texte qui contient une apostrophe se met entre guillemets',
    ],
  ],
  [
    'an apostrophe between apostrophes, among synonyms',
    add(SYNONYMS, "- [CGLU, UCLG]\n- ['l'eau', assainissement]\n"),
    ['_recherche/synonymes.yml:2:4 — Un texte qui contient une apostrophe se met entre guillemets'],
  ],
  [
    'apostrophes within words, and doubled ones',
    add(SYNONYMS, "- [l'eau potable, adduction d'eau]\n- ['l''Aude', onze]\n"),
    [],
  ],
];

testCases('the content check, given settings of the search', CASES);
