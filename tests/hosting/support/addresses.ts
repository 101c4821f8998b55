import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FROM_TITLE } from '../../../src/domain/old-address/titles.ts';
import { routes } from '../../../src/routes.ts';
import { YOUTUBE_PLAYER } from '../../../src/hosting/headers/policy.ts';
import { OLD_HOSTS } from '../../../src/hosting/old-hosts.ts';
import { builtFiles, DIST } from '../../support/dist.ts';

/** An old address as links spell it, and where it leads. */
type OldLink = readonly [address: string, target: string];

/** The players that pages of the fixture site hold ready. */
export const FILM_HOSTS = [YOUTUBE_PLAYER, 'https://video.exemple.org'];

/** The style sheets of its pages. */
export const STYLES = builtFiles('_astro/*.css').map((file) => `/${file}`);

/**
 * The addresses of a built site's list that somebody wrote down, not those of its titles.
 * @example readWrittenAddresses() → ['/-Liban-', '/spip.php?article12', …]
 */
export function readWrittenAddresses(dist = DIST): string[] {
  const table = readFileSync(path.join(dist, routes.oldAddresses), 'utf8');
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter(([, , origin]) => origin !== FROM_TITLE)
    .map(([address = '']) => address);
}

/** Every pattern of address that the old site is known to have had, on the pages of the fixture site. */
export const OLD_LINKS: readonly OldLink[] = [
  // A title, with its number or without, in any case.
  ['/Programme-concerte-Liban-1784', '/pays/liban/'],
  ['/Reunion-du-groupe-pays-Madagascar-5237', '/pays/perou/'],
  ['/Les-Journees-franco-americaines-a', '/pays/japon/'],
  ['/les-journees-franco-americaines-a', '/pays/japon/'],
  ['/NOUVELLE-PRESIDENCE-DU-GROUPE-PAYS-SENEGAL-DE-CITES-UNIES-FRANCE', '/pays/senegal/'],
  [
    '/Save-the-Date-Reunion-du-groupe-pays-Etats-Unis-le-jeudi-20-novembre-de-15h00-a',
    '/agenda/2025/10/groupe-pays-liban/',
  ],
  [
    '/mission-de-Cites-Unies-France-dans-le-cadre-du-conseil-mondial-de-CGLU-du-25-au',
    '/actualites/2025/exposition/',
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
  // A number whose row names the file of a page.
  ['/spip.php?article3915', '/actualites/2025/seisme/'],
  // The page of a country: its article, else its section.
  ['/spip.php?page=pays_page&id_article=3034&id_rubrique=217', '/pays/islande/'],
  ['/spip.php?id_article=4308&id_rubrique=215&page=pays_page', '/pays/maroc/'],
  ['/spip.php?id_article=4963%27&id_rubrique=195&page=pays_page', '/pays/bhoutan/'],
  ["/spip.php?id_rubrique=195'&page=pays_page&id_article=999999", '/pays/bhoutan/'],
  ['/spip.php?page=pays_intro&id_rubrique=205', '/pays/perou/'],
  // Sections and key words, with their marks, spelt three ways each.
  ['/-Actualites-', '/actualites/'],
  ['/-Actualites-?debut_autres_articles=900', '/actualites/'],
  ['/-Fonds-de-solidarite-', '/thematiques/eau/'],
  ['/-Crises-et-rehabilitation-303-', '/thematiques/eau/'],
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
  ['/-Perou-', '/pays/perou/'],
  ['/Groupe-pays-Liban', '/pays/liban/'],
  ['/+-Climat-+', '/thematiques/climat/'],
  ['/-Union-des-ports-jumeles-', '/reseaux/union-des-ports/'],
  ['/+-Port-Clair-+', '/collectivites/port-clair/'],
  ['/+-RDR-+', '/reseaux/rdr/'],
  // Feeds and calendars, with their filters.
  ['/spip.php?page=backend', '/rss.xml'],
  ['/spip.php?page=backend&id_rubrique=217', '/pays/islande/rss.xml'],
  ['/spip.php?id_mot=55&page=backend', '/pays/maroc/rss.xml'],
  ['/spip.php?page=backend&amp;id_rubrique=217', '/pays/islande/rss.xml'],
  ['/spip.php?page=ical', '/agenda.ics'],
  ['/spip.php?page=ical&id_rubrique=216', '/pays/liban/agenda.ics'],
  // A term and an event that were renamed, with all by which they are followed.
  ['/pays/perse/', '/pays/maroc/'],
  ['/pays/perse/rss.xml', '/pays/maroc/rss.xml'],
  ['/pays/perse/atom.xml', '/pays/maroc/atom.xml'],
  ['/pays/perse/feed.json', '/pays/maroc/feed.json'],
  ['/pays/perse/agenda.ics', '/pays/maroc/agenda.ics'],
  ['/agenda/2025/10/liban-en-octobre.ics', '/agenda/2025/10/groupe-pays-liban.ics'],
  // SPIP's own pages.
  ['/spip.php', '/'],
  ['/index.php', '/'],
  ['/spip.php?page=plan', '/plan-du-site/'],
];

/** As texts, mails and programs have left them: only the worker knows every spelling. */
export const OLD_SPELLINGS: readonly OldLink[] = [
  ['/Un-titre-qui-a-change-depuis-5237', '/pays/perou/'],
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
  ['/spip.php?page=pays_page;id_article=3034;id_rubrique=217', '/pays/islande/'],
  ['/spip.php?PAGE=pays_page&ID_ARTICLE=%223034%22', '/pays/islande/'],
  ['/-Actualites-.html', '/actualites/'],
  ['/%2DACTUALITES%2D/', '/actualites/'],
  ['/%2B-Actualite-+?debut=20', '/actualites/'],
  ['/%20-Maroc-55-%20', '/pays/maroc/'],
  ['/Programme_concerte_Liban-1784?PHPSESSID=abc', '/pays/liban/'],
  ['/Programme-concerte-Liban-1784%E2%80%A6', '/pays/liban/'],
  ['/?page=backend', '/rss.xml'],
  ['/article1784.html', '/pays/liban/'],
  ['/-Un-autre-titre-303-', '/thematiques/eau/'],
  ['/rubrique216.html', '/pays/liban/'],
  ['/spip.php?page=atom&id_rubrique=217', '/pays/islande/atom.xml'],
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
  ['/-P%E9rou-', '/pays/perou/'],
  ['/MAROC/', '/pays/maroc/'],
  // Cut short by SPIP or a mail.
  ['/Les-Journees-franco-americaines', '/pays/japon/'],
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

/** The old addresses, on every host that the old site had. */
export const OLD_HOST_LINKS = OLD_HOSTS.flatMap((host) =>
  [
    ['/', '/'],
    ['/-Actualites-', '/actualites/'],
    ['/spip.php?article1784', '/pays/liban/'],
    ['/jamais-vu?a=b', '/jamais-vu?a=b'],
  ].map(([address = '', target = '']) => ({ host, address, target })),
);
