import { testCases, type EditorCase, type Spoil } from './editor-cases.fixture.ts';
import { ARTICLE, EVENT } from './small-files.fixture.ts';

/** Saves an item once more, as a form does: under another name, and without what it was known by. */
function saveAgain(file: string, change = (source: string) => source): Spoil {
  return async (project) => {
    const source = await project.read(file);
    await project.write(file.replace(/\.md$/, '-1.md'), change(source.replace(/^id: .*\n/m, '')));
  };
}

const CASES: readonly EditorCase[] = [
  [
    'an event that was saved twice',
    saveAgain(EVENT),
    [
      `agenda/2026/2026-12-08-groupe-pays-liban-1.md:2:8 — Conseil : « titre » : ${EVENT} a le même titre et le même jour. Si c’est le même contenu, retirez`,
    ],
  ],
  [
    'an article that was saved twice',
    saveAgain(ARTICLE),
    [`articles/2026/2026-11-24-assises-maroc-1.md:2:8 — Conseil : « titre » : ${ARTICLE} a le`],
  ],
  [
    'the same meeting at another hour of the day',
    saveAgain(EVENT, (source) => source.replace('"15:00"', '"10:00"')),
    [],
  ],
  [
    'the same meeting on another day, under a name that says so',
    async (project) => {
      const source = await project.read(EVENT);
      const other = source
        .replace(/^id: .*\n/m, '')
        .replace('jour: 2026-12-08', 'jour: 2026-12-09');
      await project.write('content/agenda/2026/2026-12-09-groupe-pays-liban-suite.md', other);
    },
    [],
  ],
];

testCases('the content check, given items that were saved twice', CASES);
