import { describe, expect, test } from 'vitest';
import { readOldAddress } from './old-address.ts';

const firstKey = (address: string) =>
  readOldAddress(address).keys.find((key) => !key.startsWith('='));

describe('readOldAddress knows an object by its number', () => {
  test.each([
    '/spip.php?article1784',
    '/?article1784',
    '/index.php?article1784',
    '/spip.php?ARTICLE1784',
    "/spip.php?article1784'",
    '/spip.php?article1784&lang=fr',
    '/spip.php?lang=fr&amp;article1784',
    '/spip.php%3Farticle1784',
    '/spip.php?page=article&id_article=1784',
    '/spip.php?page=pays_page&id_article=1784&id_rubrique=217',
    '/spip.php?id_rubrique=217&page=pays_page&id_article=1784%27',
    '/spip.php?id_article=%221784%22&page=pays_page',
    '/spip.php?id_article=01784&page=pays_page',
    '/article.php3?id_article=1784',
    '/article1784',
    '/spip.php?article=1784',
    '/spip.php?page=pays_page;id_article=1784;id_rubrique=217',
    '/spip.php/article1784',
    '/article1784.html',
    '/Article1784.html/',
    'http://www.raict.org/spip.php?article1784#forum',
    '/www.raict.org/spip.php?article1784',
    '/http://www.cites-unies-france.org/spip.php?article1784',
    '/spip.php?page%3Darticle%26id_article%3D1784',
    '/spip.php?page=pays_page&amp%3Bid_article=1784',
    '/spip.php?id_article[]=1784&var_mode=calcul',
  ])('%s', (address) => {
    expect(firstKey(address)).toBe('article:1784');
  });

  test.each([
    ['/spip.php?rubrique217', 'rubrique:217'],
    ['/spip.php?page=pays_intro&id_rubrique=205', 'rubrique:205'],
    ['/rubrique.php3?id_rubrique=13', 'rubrique:13'],
    ['/rubrique13.html', 'rubrique:13'],
    ['/spip.php?mot55', 'mot:55'],
    ['/spip.php?page=mot&id_mot=55', 'mot:55'],
    ['/spip.php?auteur4', 'auteur:4'],
    ['/spip.php?page=plan', 'page:plan'],
    ['/plan.php3', 'page:plan'],
    ['/spip.php', 'accueil'],
    ['/index.php', 'accueil'],
    ['/sommaire.php3?var_recherche=eau', 'accueil'],
  ])('%s', (address, key) => {
    expect(firstKey(address)).toBe(key);
  });

  test('follows the most precise of several', () => {
    const { keys } = readOldAddress('/spip.php?page=pays_page&id_rubrique=217&id_article=3034');
    expect(keys).toEqual(['article:3034', 'rubrique:217', 'page:pays-page']);
  });
});

describe('readOldAddress knows a title however it is spelt', () => {
  test.each([
    ['/Reunion-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/REUNION-DU-GROUPE-PAYS', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays/', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays.html', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays?lang=fr', '/reunion-du-groupe-pays'],
    ['/R%C3%A9union-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/R%E9union-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/r%c3%a9union-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/Re%CC%81union-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/Reunion%20du%20groupe%20pays', '/reunion-du-groupe-pays'],
    ['/Reunion%2Ddu%2Dgroupe%2Dpays', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays)', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays%C2%A0%C2%BB,', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays%22%3Elien%3C/a%3E', '/reunion-du-groupe-pays'],
    ['/Reunion-du-groupe-pays&debut=10', '/reunion-du-groupe-pays'],
    ['https://raict.org//Reunion-du-groupe-pays//', '/reunion-du-groupe-pays'],
    ['/%22/Reunion-du-groupe-pays%22', '/reunion-du-groupe-pays'],
    ['/www.cites-unies-france.org/Reunion-du-groupe-pays', '/reunion-du-groupe-pays'],
    ['/-Actualites-', '-/actualites'],
    ['/-Actualites', '-/actualites'],
    ['/-Actualites-?debut_autres_articles=900', '-/actualites'],
    ['/+-Actualite-+', '+/actualite'],
    ['/%2B-Actualite-%2B', '+/actualite'],
    ['/%2b-Actualite-%2b', '+/actualite'],
    ['/%252B-Actualite-%252B', '+/actualite'],
    ['/%20-Actualite-%20', '+/actualite'],
    ['/_Claire-Martin_', '_/claire-martin'],
    ['/%D9%84%D8%A8%D9%86%D8%A7%D9%86', '/لبنان'],
    ['/IMG/pdf/Programme.pdf', '/img/pdf/programme.pdf'],
  ])('%s', (address, key) => {
    expect(firstKey(address)).toBe(key);
  });

  test('tries its number, then the other kinds of title', () => {
    expect(readOldAddress('/-Crises-303-').keys).toEqual([
      '=/-Crises-303-',
      '-/crises-303',
      'rubrique:303',
      '/crises-303',
      '_/crises-303',
      '+/crises-303',
      '-/crises',
    ]);
  });

  test.each(['/Bilan-2025', '/pays/liban/reunion-12'])('takes no number from %s', (address) => {
    expect(readOldAddress(address).keys.join()).not.toContain('article:');
  });
});

describe('readOldAddress knows what is to be followed', () => {
  test.each([
    ['/spip.php?page=backend', 'rss'],
    ['/spip.php?id_rubrique=217&page=backend', 'rss'],
    ['/spip.php?page=backend-breves', 'rss'],
    ['/backend.php3', 'rss'],
    ['/rss', 'rss'],
    ['/feed/', 'rss'],
    ['/actualites/feed.xml', 'rss'],
    ['/spip.php?page=atom', 'atom'],
    ['/spip.php?page=ical&id_rubrique=217', 'ics'],
    ['/ical', 'ics'],
    ['/flux-migratoires-et-climat', 'page'],
    ['/-Agenda-', 'page'],
    ['/Atome-et-paix', 'page'],
  ])('%s: %s', (address, wants) => {
    expect(readOldAddress(address).wants).toBe(wants);
  });

  test('reads the words of a search', () => {
    const { search } = readOldAddress('/spip.php?page=recherche&recherche=eau+potable%20');
    expect(search).toBe('eau potable');
  });
});
