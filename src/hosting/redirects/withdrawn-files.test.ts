import { expect, test } from 'vitest';
import { withdrawnFileRows } from './withdrawn-files.ts';

const event = { kind: 'event', year: '2026', month: '04', slug: 'bilan' } as const;

test.each([
  ['an event', { ...event, sessionIds: [] }, ['/agenda/2026/04/bilan.ics']],
  [
    'an event in two sessions',
    { ...event, sessionIds: ['s1', 'cloture'] },
    [
      '/agenda/2026/04/bilan.ics',
      '/agenda/2026/04/bilan-seance-1.ics',
      '/agenda/2026/04/bilan-seance-cloture.ics',
    ],
  ],
  [
    'a resource',
    { kind: 'resource', year: '2025', slug: 'bilan' } as const,
    [
      '/ressources/2025/bilan/citation.bib',
      '/ressources/2025/bilan/citation.ris',
      '/ressources/2025/bilan/chapitres.json',
    ],
  ],
])('what lay beside the page of %s is gone', (_name, page, files) => {
  expect(withdrawnFileRows(page)).toEqual(files.map((from) => ({ from, to: '-' })));
});
