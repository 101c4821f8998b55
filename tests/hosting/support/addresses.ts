import { readFileSync } from 'node:fs';
import { FROM_TITLE } from '../../../src/domain/old-address/titles.ts';
import { routes } from '../../../src/routes.ts';
import { OLD_HOSTS } from '../../../src/hosting/old-hosts.ts';

/** An old address as links spell it, and where it leads. */
export type OldLink = readonly [address: string, target: string];

/** The addresses of the built site's list that somebody wrote down, not those of its titles. */
export function readWrittenAddresses(): string[] {
  const lines = readFileSync(`dist${routes.oldAddresses}`, 'utf8').trim().split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter(([, , origin]) => origin !== FROM_TITLE)
    .map(([address = '']) => address);
}

/** Every pattern of address that the old site is known to have had. */
export const OLD_LINKS: readonly OldLink[] = [
  // A title, with its number or without, in any case.
  ['/Programme-concerte-Liban-1784', '/pays/liban/'],
  ['/Reunion-du-groupe-pays-Madagascar-5237', '/pays/madagascar/'],
  ['/Les-Journees-franco-americaines-a', '/pays/etats-unis/'],
  ['/les-journees-franco-americaines-a', '/pays/etats-unis/'],
  ['/NOUVELLE-PRESIDENCE-DU-GROUPE-PAYS-SENEGAL-DE-CITES-UNIES-FRANCE', '/pays/senegal/'],
  [
    '/Save-the-Date-Reunion-du-groupe-pays-Etats-Unis-le-jeudi-20-novembre-de-15h00-a',
    '/agenda/2025/11/groupe-pays-etats-unis/',
  ],
  [
    '/mission-de-Cites-Unies-France-dans-le-cadre-du-conseil-mondial-de-CGLU-du-25-au',
    '/actualites/2023/conseil-mondial-cglu-konya/',
  ],
  // As texts, mails and programs have left it.
  ['/Programme-concerte-Liban-1784/', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784.html', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784?lang=fr&utm_source=mail', '/pays/liban/'],
  // A number.
  ['/spip.php?article1784', '/pays/liban/'],
  ['/?article1784', '/pays/liban/'],
  ['/spip.php?ARTICLE1784', '/pays/liban/'],
  ['/spip.php?page=article&id_article=1784', '/pays/liban/'],
  ['/article.php3?id_article=1784', '/pays/liban/'],
  // The page of a country: its article, else its section.
  ['/spip.php?page=pays_page&id_article=3034&id_rubrique=217', '/pays/palestine/'],
  ['/spip.php?id_article=4308&id_rubrique=215&page=pays_page', '/pays/maroc/'],
  ['/spip.php?id_article=4963%27&id_rubrique=195&page=pays_page', '/pays/mauritanie/'],
  ["/spip.php?id_rubrique=195'&page=pays_page&id_article=999999", '/pays/mauritanie/'],
  ['/spip.php?page=pays_intro&id_rubrique=205', '/pays/haiti/'],
  // Sections and key words, with their marks, spelt three ways each.
  ['/-Actualites-', '/actualites/'],
  ['/-Actualites-?debut_autres_articles=900', '/actualites/'],
  ['/-Fonds-de-solidarite-', '/thematiques/crises/'],
  ['/-Crises-et-rehabilitation-303-', '/thematiques/crises/'],
  ['/-La-LETTRE-des-Rencontres-2018-no-1-', '/lettres/'],
  ['/+-Actualite-+', '/actualites/'],
  ['/%2B-Actualite-%2B', '/actualites/'],
  ['/%2b-Actualite-%2b', '/actualites/'],
  ['/%20-Actualite-%20', '/actualites/'],
  ['/+-Maroc-55-+', '/pays/maroc/'],
  ['/%2B-Maroc-55-%2B', '/pays/maroc/'],
  ['/spip.php?rubrique216', '/pays/liban/'],
  ['/spip.php?mot55', '/pays/maroc/'],
  // Terms by their names, which nobody wrote down.
  ['/+-Maroc-+', '/pays/maroc/'],
  ['/%2B-Maroc-%2B', '/pays/maroc/'],
  ['/-Maroc-', '/pays/maroc/'],
  ['/Maroc', '/pays/maroc/'],
  ['/-Haiti-', '/pays/haiti/'],
  ['/Groupe-pays-Liban', '/pays/liban/'],
  ['/+-Climat-+', '/thematiques/climat/'],
  ['/-Climat-et-environnement-', '/thematiques/climat/'],
  ['/+-Poitiers-+', '/collectivites/poitiers/'],
  ['/+-CGLU-+', '/reseaux/cglu/'],
  // Feeds and calendars, with their filters.
  ['/spip.php?page=backend', '/rss.xml'],
  ['/spip.php?page=backend&id_rubrique=217', '/pays/palestine/rss.xml'],
  ['/spip.php?id_mot=55&page=backend', '/pays/maroc/rss.xml'],
  ['/spip.php?page=backend&amp;id_rubrique=217', '/pays/palestine/rss.xml'],
  ['/spip.php?page=ical', '/agenda.ics'],
  ['/spip.php?page=ical&id_rubrique=216', '/pays/liban/agenda.ics'],
  // SPIP's own pages.
  ['/spip.php', '/'],
  ['/index.php', '/'],
  ['/spip.php?page=plan', '/plan-du-site/'],
];

/** As texts, mails and programs have left them: only the worker knows every spelling. */
export const OLD_SPELLINGS: readonly OldLink[] = [
  ['/Un-titre-qui-a-change-depuis-5237', '/pays/madagascar/'],
  ['/Programme-concerte-Liban-1784).', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784%20', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784%22%3Elien%3C/a%3E', '/pays/liban/'],
  ['/Programme%20concerte%20Liban%201784', '/pays/liban/'],
  ['/Programme-concert%C3%A9-Liban-1784', '/pays/liban/'],
  ['/Programme-concert%c3%a9-Liban-1784', '/pays/liban/'],
  ['/Programme-concert%E9-Liban-1784', '/pays/liban/'],
  ['//Programme-concerte-Liban-1784', '/pays/liban/'],
  ['/spip.php%3Farticle1784', '/pays/liban/'],
  ['/spip.php?article=1784', '/pays/liban/'],
  ['/spip.php?article01784', '/pays/liban/'],
  ['/spip.php/article1784', '/pays/liban/'],
  ['/SPIP.PHP?article1784', '/pays/liban/'],
  ['/spip.php?page=pays_page;id_article=3034;id_rubrique=217', '/pays/palestine/'],
  ['/spip.php?PAGE=pays_page&ID_ARTICLE=%223034%22', '/pays/palestine/'],
  ['/-Actualites-.html', '/actualites/'],
  ['/%2DACTUALITES%2D/', '/actualites/'],
  ['/%2B-Actualite-+?debut=20', '/actualites/'],
  ['/%20-Maroc-55-%20', '/pays/maroc/'],
  ['/Programme_concerte_Liban-1784?PHPSESSID=abc', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784%E2%80%A6', '/pays/liban/'],
  ['/?page=backend', '/rss.xml'],
  ['/article1784.html', '/pays/liban/'],
  ['/-Un-autre-titre-303-', '/thematiques/crises/'],
  ['/rubrique216.html', '/pays/liban/'],
  ['/spip.php?page=atom&id_rubrique=217', '/pays/palestine/atom.xml'],
  ['/backend.php3', '/rss.xml'],
  ['/feed/', '/rss.xml'],
  ['/spip.php?page=recherche&recherche=eau+potable', '/recherche/?q=eau%20potable'],
  ['/Agenda/', '/agenda/'],
  ['/PAYS/LIBAN', '/pays/liban/'],
  // A number that no row knows, beside a name that a page has.
  ['/+-Maroc-99-+', '/pays/maroc/'],
  ['/-Maroc-999-', '/pays/maroc/'],
  ['/%20-Maroc-%20', '/pays/maroc/'],
  ['/-Maroc,55-.html', '/pays/maroc/'],
  ['/-Ha%EFti-', '/pays/haiti/'],
  ['/MAROC/', '/pays/maroc/'],
  // Cut short by SPIP or a mail.
  ['/Les-Journees-franco-americaines', '/pays/etats-unis/'],
  ['/Programme-concerte-Liban', '/pays/liban/'],
  // Parameters of SPIP beside the object, in any order and encoding.
  ['/spip.php?rubrique215&lang=fr', '/pays/maroc/'],
  ['/spip.php?lang=fr&rubrique215', '/pays/maroc/'],
  ['/spip.php?page=rubrique&id_rubrique=215', '/pays/maroc/'],
  ['/spip.php?page=mot&id_mot=55', '/pays/maroc/'],
  ['/spip.php?page=imprimer&id_article=1784', '/pays/liban/'],
  ['/spip.php?article1784&var_mode=calcul', '/pays/liban/'],
  ['/spip.php?rubrique215&debut_articles=20', '/pays/maroc/'],
  ['/-Actualites-?debut_articles=20', '/actualites/'],
  ['/spip.php?&&&id_article=1784&&', '/pays/liban/'],
  ['/spip.php?id_article[]=1784', '/pays/liban/'],
  ['/spip.php?id_article=%27%271784%27', '/pays/liban/'],
  ['/spip.php?id_article=1784%26lang%3Dfr', '/pays/liban/'],
  ['/spip.php?page%3Darticle%26id_article%3D1784', '/pays/liban/'],
  ['/spip.php%3Fpage%3Darticle%26id_article%3D1784', '/pays/liban/'],
  ['/spip.php?page=pays_page&amp%3Bid_article=1784', '/pays/liban/'],
  ['/spip.php?page=pays_page&amp;amp;id_article=1784', '/pays/liban/'],
  ['/?page=article&id_article=1784', '/pays/liban/'],
  ['/?rubrique215', '/pays/maroc/'],
  ['/index.php?page=article&id_article=1784', '/pays/liban/'],
  ['/spip.php/?article1784', '/pays/liban/'],
  ['/rubrique.php3?id_rubrique=215', '/pays/maroc/'],
  ['/mot55.html', '/pays/maroc/'],
  ['/Programme%252Dconcerte%252DLiban%252D1784', '/pays/liban/'],
  ['/%22/Programme-concerte-Liban-1784%22', '/pays/liban/'],
  ['/www.cites-unies-france.org/Programme-concerte-Liban-1784', '/pays/liban/'],
  ['/backend.php3?id_rubrique=215', '/pays/maroc/rss.xml'],
  ['/spip.php?page=backend-breves', '/rss.xml'],
  ['/spip.php?page=rss&id_mot=55', '/pays/maroc/rss.xml'],
  ['/feed/rss', '/rss.xml'],
  ['/ical.ics', '/agenda.ics'],
  ['/spip.php?action=converser&redirect=https://evil.example', '/'],
  ['/spip.php?recherche=Liban', '/recherche/?q=Liban'],
  ['/pays/liban.HTML', '/pays/liban/'],
];

/** The same on every host that the old site had. */
export const OLD_HOST_LINKS = OLD_HOSTS.flatMap((host) =>
  [
    ['/', '/'],
    ['/-Actualites-', '/actualites/'],
    ['/spip.php?article1784', '/pays/liban/'],
    ['/jamais-vu?a=b', '/jamais-vu?a=b'],
  ].map(([address = '', target = '']) => ({ host, address, target })),
);
