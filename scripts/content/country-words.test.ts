import { all, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, COUNTRY } from './small-files.fixture.ts';

const CASES: readonly EditorCase[] = [
  [
    'the words of the country whose file was copied',
    change(COUNTRY, 'dans: au Liban', 'dans: au Maroc'),
    ['pays/liban.md:6:7 — « dans » : « au Maroc » nomme un autre pays (content/pays/maroc.md).'],
  ],
  [
    'words that begin with a capital letter',
    change(COUNTRY, 'dans: au Liban', 'dans: Au Liban'),
    [
      'pays/liban.md:6:7 — Conseil : « dans » : une phrase continue par ces mots. Écrivez « au Liban ».',
    ],
  ],
  [
    'a name without its capital letter',
    change(COUNTRY, 'nom: Liban', 'nom: liban'),
    ['pays/liban.md:2:6 — Conseil : « nom » : un nom de pays prend une capitale. Écrivez Liban.'],
  ],
  [
    'two countries of which one bears the name of the other',
    all(
      change('content/pays/niger.md', 'nom: Niger', 'nom: Guinée'),
      change('content/pays/niger.md', 'code: NE', 'code: GN'),
      change('content/pays/niger.md', 'dans: au Niger', 'dans: en Guinée'),
      change('content/pays/senegal.md', 'nom: Sénégal', 'nom: Guinée-Bissau'),
      change('content/pays/senegal.md', 'code: SN', 'code: GW'),
      change('content/pays/senegal.md', 'dans: au Sénégal', 'dans: en Guinée-Bissau'),
    ),
    [],
  ],
  [
    'an event by the path of a Windows computer',
    change(
      ARTICLE,
      '[agenda/2026/2026-12-01-assises-franco-marocaines]',
      '[agenda\\2026\\2026-12-01-assises-franco-marocaines]',
    ),
    [
      'ARTICLE:10:14 — « evenements.0 » : « agenda\\2026\\2026-12-01-assises-franco-marocaines » n’est pas un nom de fiche. Écrivez « agenda/2026/2026-12-01-assises-franco-marocaines ».',
    ],
  ],
];

testCases('the content check, given the words of a country', CASES);
