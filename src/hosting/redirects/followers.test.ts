import { describe, expect, test } from 'vitest';
import { carryFollowers } from './followers.ts';

describe('carryFollowers', () => {
  const served = new Set([
    '/pays/',
    '/pays/royaume-du-maroc/',
    '/pays/royaume-du-maroc/rss.xml',
    '/pays/royaume-du-maroc/feed.json',
    '/pays/royaume-du-maroc/agenda.ics',
    '/abonnements/pays/royaume-du-maroc/agenda/',
    '/abonnements/pays/royaume-du-maroc/thematiques/eau/rss.xml',
    '/agenda/2026/12/liban/',
    '/agenda/2026/12/liban.ics',
    '/agenda/2026/12/liban-seance-1.ics',
    '/agenda/2026/12/liban-bilan/',
    '/agenda/2026/12/liban-bilan.ics',
    '/agenda/2019/03/liban/',
    '/ressources/2022/releve/',
    '/ressources/2022/releve/citation.bib',
  ]);
  const carry = (from: string, to: string) =>
    carryFollowers([{ from, to }], served).map((row) => `${row.from} → ${row.to}`);

  test('takes the feeds, the calendar and the crossings of a term along', () => {
    expect(carry('/pays/maroc/', '/pays/royaume-du-maroc/')).toEqual([
      '/pays/maroc/rss.xml → /pays/royaume-du-maroc/rss.xml',
      '/pays/maroc/feed.json → /pays/royaume-du-maroc/feed.json',
      '/pays/maroc/agenda.ics → /pays/royaume-du-maroc/agenda.ics',
      '/abonnements/pays/maroc/agenda/ → /abonnements/pays/royaume-du-maroc/agenda/',
      '/abonnements/pays/maroc/thematiques/eau/rss.xml → /abonnements/pays/royaume-du-maroc/thematiques/eau/rss.xml',
    ]);
  });

  test('takes the calendar files of an event along, and no other event', () => {
    expect(carry('/agenda/2026/11/liban-mars/', '/agenda/2026/12/liban/')).toEqual([
      '/agenda/2026/11/liban-mars.ics → /agenda/2026/12/liban.ics',
      '/agenda/2026/11/liban-mars-seance-1.ics → /agenda/2026/12/liban-seance-1.ics',
    ]);
  });

  test('leads from the file of an event that calendars hold no longer to its page', () => {
    expect(carry('/agenda/2019/03/ancien/', '/agenda/2019/03/liban/')).toEqual([
      '/agenda/2019/03/ancien.ics → /agenda/2019/03/liban/',
    ]);
  });

  test('takes the citations of a resource along', () => {
    expect(carry('/ressources/2021/vieux/', '/ressources/2022/releve/')).toEqual([
      '/ressources/2021/vieux/citation.bib → /ressources/2022/releve/citation.bib',
    ]);
  });

  test('says of what is gone that nothing of it can be followed', () => {
    expect(carry('/pays/tchad/', '-')).toEqual([
      '/pays/tchad/rss.xml → -',
      '/pays/tchad/atom.xml → -',
      '/pays/tchad/feed.json → -',
      '/pays/tchad/agenda.ics → -',
    ]);
    expect(carry('/agenda/2026/12/mali/', '-')).toEqual(['/agenda/2026/12/mali.ics → -']);
    expect(carry('/ressources/2021/vieux/', '-')).toEqual([
      '/ressources/2021/vieux/citation.bib → -',
      '/ressources/2021/vieux/citation.ris → -',
      '/ressources/2021/vieux/chapitres.json → -',
    ]);
    expect(carry('/actualites/2025/vieux/', '-')).toEqual([]);
  });

  test.each([
    ['an address of the old site', '/-Maroc-', '/pays/royaume-du-maroc/'],
    ['what leads to a list', '/pays/maroc/', '/pays/'],
    ['what leads elsewhere', '/pays/maroc/', 'https://www.uclg.org/'],
  ])('takes nothing along of %s', (_, from, to) => {
    expect(carry(from, to)).toEqual([]);
  });

  test('leaves what is served, and rows that editors have written', () => {
    const rows = [
      { from: '/pays/maroc/', to: '/pays/royaume-du-maroc/' },
      { from: '/pays/maroc/rss.xml', to: '-' },
      { from: '/agenda/2026/12/liban-bilan/', to: '/agenda/2026/12/liban/' },
    ];
    const carried = carryFollowers(rows, served).map(({ from }) => from);
    expect(carried).not.toContain('/pays/maroc/rss.xml');
    expect(carried).not.toContain('/agenda/2026/12/liban-bilan.ics');
    expect(carried).toContain('/pays/maroc/feed.json');
  });
});
