import { describe, expect, test } from 'vitest';
import { findByBeginning, findTarget, writeTable } from '../../domain/old-address/table.ts';
import { answerCutTitle, answerOldAddress } from './answer.ts';
import { feedRows } from './redirections.ts';

const rows = writeTable([
  { from: '/spip.php?rubrique217', to: '/pays/palestine/' },
  { from: '/spip.php?article12', to: '/actualites/2025/un-titre/' },
  { from: '/spip.php?article13', to: '-' },
  { from: '/spip.php', to: '/' },
  { from: '/Un-Titre', to: '/actualites/2025/un-titre/' },
  { from: '/-Actualites-', to: '/actualites/' },
  { from: '/Reunion-du-groupe-pays-Liban-le-12-mars', to: '/pays/liban/' },
  { from: '/Reunion-du-groupe-pays-Mali', to: '/pays/mali/' },
  { from: '/Un-communique-qui-a-ete-retire', to: '-' },
  {
    from: '/abonnements/pays/palestine/thematiques/eau/atom.xml',
    to: '/abonnements/pays/palestine/thematiques/eau/rss.xml',
  },
  {
    from: '/abonnements/pays/palestine/thematiques/eau/feed.json',
    to: '/abonnements/pays/palestine/thematiques/eau/rss.xml',
  },
  {
    from: '/abonnements/pays/palestine/thematiques/sport/atom.xml',
    to: '/pays/palestine/atom.xml',
  },
  { from: '/abonnements/pays/palestine/thematiques/sport/rss.xml', to: '/pays/palestine/rss.xml' },
]);
const feeds = feedRows([
  'rss.xml',
  'en/rss.xml',
  'actualites/rss.xml',
  'pays/palestine/rss.xml',
  'pays/palestine/agenda.ics',
  'abonnements/pays/palestine/thematiques/eau/rss.xml',
]);
const table = [...(rows.match(/.+\n/g) ?? []), ...feeds].toSorted().join('');
const answer = (address: string) => answerOldAddress(address, (key) => findTarget(table, key));

describe('answerOldAddress', () => {
  test.each([
    ['/spip.php?article12', '/actualites/2025/un-titre/'],
    ['/un-titre', '/actualites/2025/un-titre/'],
    ['/Un-autre-titre-12', '/actualites/2025/un-titre/'],
    ['/spip.php?page=pays_page&id_article=99&id_rubrique=217', '/pays/palestine/'],
    ['/spip.php?page=backend', '/rss.xml'],
    ['/spip.php?page=backend&id_rubrique=217', '/pays/palestine/rss.xml'],
    ['/spip.php?page=backend&id_article=12', '/actualites/rss.xml'],
    ['/spip.php?page=backend&id_rubrique=999', '/rss.xml'],
    ['/spip.php?page=backend&id_article=13', '/rss.xml'],
    ['/spip.php?page=atom&id_rubrique=217', '/pays/palestine/atom.xml'],
    ['/spip.php?page=ical', '/agenda.ics'],
    ['/spip.php?page=ical&id_rubrique=217', '/pays/palestine/agenda.ics'],
    ['/actualites/feed/', '/actualites/rss.xml'],
    ['/?lang=en', '/en/'],
    ['/spip.php?lang=en', '/en/'],
    ['/spip.php?page=backend&lang=en', '/en/rss.xml'],
    ['/spip.php?page=atom&lang=en', '/en/atom.xml'],
    ['/spip.php?page=backend&lang=ar', '/rss.xml'],
    ['/spip.php?page=backend&lang=en&id_rubrique=217', '/pays/palestine/rss.xml'],
    ['/spip.php?article12&lang=en', '/actualites/2025/un-titre/'],
    ...['atom.xml', 'feed.json'].map((file) => [
      `/abonnements/pays/palestine/thematiques/eau/${file}`,
      '/abonnements/pays/palestine/thematiques/eau/rss.xml',
    ]),
    ...['atom.xml', 'rss.xml'].map((file) => [
      `/abonnements/pays/palestine/thematiques/sport/${file}`,
      `/pays/palestine/${file}`,
    ]),
    ['/spip.php?page=recherche&recherche=eau+%26+climat', '/recherche/?q=eau%20%26%20climat'],
  ])('%s leads to %s', (address, location) => {
    expect(answer(address)).toEqual({ status: 301, location });
  });

  test.each(['/spip.php?article13', '/ecrire/?exec=accueil', '/IMG/jpg/perdue.jpg'])(
    '%s is gone',
    (address) => {
      expect(answer(address)).toEqual({ status: 410 });
    },
  );

  test.each([
    '/',
    '/?lang=fr',
    '/?lang=ar',
    '/jamais-vu',
    '/spip.php?article99&lang=en',
    '/spip.php?article99',
    '/spip.php?page=inconnue',
  ])('no rule knows %s', (address) => {
    expect(answer(address)).toBeUndefined();
  });
});

describe('answerCutTitle', () => {
  const cut = (address: string) =>
    answerCutTitle(address, (beginning) => findByBeginning(table, beginning));

  test.each([
    ['/Reunion-du-groupe-pays-Liban', '/pays/liban/'],
    ['/Reunion-du-groupe-pays-Liban-le-12', '/pays/liban/'],
    ['/R%C3%A9union-du-groupe-pays-L', '/pays/liban/'],
    ['/-Reunion-du-groupe-pays-Mali-', '/pays/mali/'],
  ])('%s leads to %s', (address, location) => {
    expect(cut(address)).toEqual({ status: 301, location });
  });

  test.each([
    '/Reunion-du-groupe-pays',
    '/Reunion-du-groupe-pays-Liban-1784',
    '/Reunion',
    '/Un-communique-qui-a-ete',
    '/actualites/Reunion-du-groupe-pays-Mali',
    '/spip.php?article99',
  ])('%s could be several pages, or none', (address) => {
    expect(cut(address)).toBeUndefined();
  });
});
