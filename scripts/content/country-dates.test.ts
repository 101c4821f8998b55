import { addKeys, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { COUNTRY } from './small-files.fixture.ts';

const fund = (facts: string) => addKeys(COUNTRY, 'fonds:', `  - { nom: "Fonds Liban", ${facts} }`);

const CASES: readonly EditorCase[] = [
  [
    'a fund that ends before it begins',
    fund('ouverture: 2024-03, cloture: 2023'),
    ['pays/liban.md:9:56 — « fonds.0.cloture » : La clôture (2023) précède l’ouverture (2024-03).'],
  ],
  [
    'a fund that ends in the year in which it begins',
    fund('ouverture: 2024-03, cloture: 2024'),
    [],
  ],
  [
    'a fund that is open after its end',
    fund('ouverture: 2020, cloture: 2021-06, etat: ouvert'),
    [
      'pays/liban.md:9:68 — Conseil : « fonds.0.etat » : la clôture de ce fonds (2021-06) est passée.',
    ],
  ],
  [
    'a fund that is still open this month',
    fund('ouverture: 2020, cloture: 2026-11, etat: ouvert'),
    [],
  ],
  [
    'a step of a century to come',
    addKeys(COUNTRY, 'jalons: [{ annee: 2204, texte: "Ouverture du fonds" }]'),
    ['pays/liban.md:8:19 — « jalons.0.annee » : l’année 2204 est trop lointaine pour être juste.'],
  ],
];

testCases('the content check, given years of a country', CASES);
