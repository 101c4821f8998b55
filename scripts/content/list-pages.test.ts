import { add, all, body, change, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, EVENT } from './small-files.fixture.ts';
import type { SmallProject } from './small-project.fixture.ts';

const dead = (address: string, list: string) =>
  `${address} n’existe pas. Vouliez-vous dire ${list}`;

/** Copies an article until its list has a second page. */
async function fillList(project: SmallProject): Promise<void> {
  const source = await project.read('content/articles/2026/2026-10-05-eau-potable.md');
  for (const index of Array.from({ length: 20 }, (_, number) => number + 10)) {
    const copy = source
      .replace(/alias: .*\n/, '')
      .replace('titre: L’eau', `titre: ${String(index)} fois l’eau`);
    await project.write(`content/articles/2026/2026-10-05-eau-${String(index)}-fois.md`, copy);
  }
}

const CASES: readonly EditorCase[] = [
  [
    'links to a month, a year and a page that are not there',
    body(
      ARTICLE,
      '[Mai](/agenda/2031/05/)\n\n[1980](/actualites/1980/)\n\n[Suite](/actualites/2/)\n\n[Liban](/pays/liban/2/)',
    ),
    [
      `ARTICLE:20:1 — ${dead('/agenda/2031/05/', '/agenda/ ?')}`,
      `ARTICLE:22:1 — ${dead('/actualites/1980/', '/actualites/ ?')}`,
      `ARTICLE:24:1 — ${dead('/actualites/2/', '/actualites/ ?')}`,
      `ARTICLE:26:1 — ${dead('/pays/liban/2/', '/pays/liban/ ?')}`,
    ],
  ],
  [
    'links to months, years, sections and formats that are there',
    body(
      ARTICLE,
      '[Mois](/agenda/2026/12/), [an](/agenda/2026/), [an](/actualites/2026/), [an](/ressources/2026/), [visio](/agenda/visio/), [réseau](/actualites/reseau/), [sons](/ressources/son/), [flux](/pays/liban/rss.xml), [agenda](/pays/liban/agenda.ics).',
    ),
    [],
  ],
  [
    'a link to the last month of a meeting',
    all(
      change(EVENT, 'heure: "15:00"\nheure_fin: "16:30"', 'jour_fin: 2027-01-12'),
      body(ARTICLE, '[Janvier](/agenda/2027/01/)'),
    ),
    [],
  ],
  [
    'a link to the month of a meeting that cannot be read',
    all(
      add('content/agenda/2027/2027-03-02-x.md', '---\ntitre: [x\n---\n\nTexte.\n'),
      body(ARTICLE, '[Mars](/agenda/2027/03/)'),
    ),
    ['agenda/2027/2027-03-02-x.md:2:8 — « titre » : Fermez cette'],
  ],
  [
    'a link to the second page of a list',
    all(fillList, body(ARTICLE, '[Page 2](/actualites/2/), [page 2](/actualites/cuf/2/)')),
    [],
  ],
];

testCases('the content check, given links to lists', CASES);
