import { FEED_TYPES } from './lib/media-types.ts';

/** The only place that writes a path. Pages end with a slash, files do not. */

interface DatedSlug {
  year: string;
  slug: string;
}

/** A country, a topic and a kind of content (`actualites`, `agenda`, `ressources`), any of them. */
interface ChosenSlugs {
  country?: string | undefined;
  topic?: string | undefined;
  part?: string | undefined;
}

/**
 * Adds the number of a page to the address of a list; the first page has none.
 * @example pageOf('/actualites/', 2) → '/actualites/2/'
 */
export function pageOf(base: string, number: number): string {
  return number === 1 ? base : `${base}${String(number)}/`;
}

/**
 * The name of one session among the calendar files of its month, beside that of its event.
 * @example sessionSlug('diplomates-des-territoires', 's1') → 'diplomates-des-territoires-seance-1'
 */
export function sessionSlug(slug: string, id: string): string {
  return `${slug}-seance-${id.replace(/^s(?=\d+$)/, '')}`;
}

/**
 * The page of what a subscriber has chosen, by the words of addresses. One choice alone is followed on
 * its own page; several together have a page below the subscriptions, where the name of a vocabulary
 * stands before each of its terms, so that no two choices share an address.
 * @example choicePage({ country: 'liban', topic: 'eau', part: 'agenda' }) → '/abonnements/pays/liban/thematiques/eau/agenda/'
 * @example choicePage({ country: 'liban' }) → '/pays/liban/' ; choicePage({}) → '/'
 */
export function choicePage({ country, topic, part }: ChosenSlugs): string {
  const steps = [
    country === undefined ? [] : [`pays/${country}/`],
    topic === undefined ? [] : [`thematiques/${topic}/`],
    part === undefined ? [] : [`${part}/`],
  ].flat();
  return `${steps.length > 1 ? '/abonnements/' : '/'}${steps.join('')}`;
}

/** The fonts of titles and of text: every page begins with both. */
export const FIRST_FONTS = ['/fonts/newsreader-titres.woff2', '/fonts/source-sans.woff2'];

const LINK_CARDS = '/apercus/';

/** Every address of the site. */
export const routes = {
  home: '/',
  articles: '/actualites/',
  section: (section: string) => `/actualites/${section}/`,
  articleYear: (year: string) => `/actualites/${year}/`,
  article: ({ year, slug }: DatedSlug) => `/actualites/${year}/${slug}/`,
  agenda: '/agenda/',
  /** The events of one format or one audience, by its word. */
  agendaFacet: (word: string) => `/agenda/${word}/`,
  /** The events of a country about a topic: what a visitor chooses on the page of the agenda. */
  agendaChoice: ({ country, topic }: { country: string; topic: string }) =>
    `/agenda/?${new URLSearchParams({ pays: country, thematique: topic }).toString()}`,
  agendaYear: (year: string) => `/agenda/${year}/`,
  /** @param month `AAAA-MM` */
  agendaMonth: (month: string) => `/agenda/${month.replace('-', '/')}/`,
  event: ({ year, month, slug }: DatedSlug & { month: string }) =>
    `/agenda/${year}/${month}/${slug}/`,
  resources: '/ressources/',
  resourceType: (type: string) => `/ressources/${type}/`,
  resourceYear: (year: string) => `/ressources/${year}/`,
  /** What is left of each edition of a meeting. */
  proceedings: '/ressources/actes/',
  edition: (slug: string) => `/ressources/actes/${slug}/`,
  resource: ({ year, slug }: DatedSlug) => `/ressources/${year}/${slug}/`,
  /** The reference of a work, beside its page. */
  citation: (page: string, format: 'bib' | 'ris') => `${page}citation.${format}`,
  /** The chapters of a sound, for the players of podcasts. */
  chapters: ({ year, slug }: DatedSlug) => `/ressources/${year}/${slug}/chapitres.json`,
  countries: '/pays/',
  country: (slug: string) => `/pays/${slug}/`,
  topics: '/thematiques/',
  topic: (slug: string) => `/thematiques/${slug}/`,
  localGovernments: '/collectivites/',
  localGovernment: (slug: string) => `/collectivites/${slug}/`,
  networks: '/reseaux/',
  network: (slug: string) => `/reseaux/${slug}/`,
  newsletters: '/lettres/',
  newsletter: ({ year, slug }: DatedSlug) => `/lettres/${year}/${slug}/`,
  search: '/recherche/',
  subscriptions: '/abonnements/',
  /** The home of a language other than French. */
  language: (code: string) => `/${code}/`,
  /** How much each choice of a subscriber holds, for the form that composes a subscription. */
  choiceCounts: '/abonnements/choix.json',
  /** A list of feeds that readers import (OPML). */
  feedList: (name: string) => `/abonnements/${name}.opml`,
  /** What others may use: the page that explains it, and the interface by the words of its lists. */
  openData: '/donnees-ouvertes/',
  /** @param page « {page} » for the pattern of all that follow the first (OpenAPI) */
  apiPage: (name: string, page: number | '{page}') =>
    page === 1 ? `/api/v1/${name}.json` : `/api/v1/${name}/${String(page)}.json`,
  apiTable: (name: string) => `/api/v1/${name}.csv`,
  apiSchema: (name: string) => `/api/v1/schemas/${name}.json`,
  apiDescription: '/api/v1/openapi.json',
  /** How the site stays light. */
  ecoDesign: '/ecoconception/',
  siteMap: '/plan-du-site/',
  accessibility: '/accessibilite/',
  legalNotice: '/mentions-legales/',
  privacy: '/donnees-personnelles/',
  contact: '/contact/',
  about: '/qui-sommes-nous/',
  membership: '/adherer/',
  institutionalPage: (slug: string) => `/${slug}/`,
  countryDrawing: (slug: string) => `/dessins/pays/${slug}.svg`,
  sectionDrawing: (section: string) => `/dessins/rubriques/${section}.svg`,
  /** What a link to a page shows. */
  linkCard: (page: string) => `${LINK_CARDS}${page === '/' ? 'accueil' : page.slice(1, -1)}.png`,
  linkCardFolder: LINK_CARDS,
  /** What these pictures show, for the step of the build that draws them. */
  linkCards: '/apercus.json',
  documents: '/documents/',
  covers: '/couvertures/',
  notFound: '/404.html',
  /** The same page, as hosts that end addresses with a slash know it. */
  notFoundPage: '/404/',
  /** What stands in place of a page that was taken away for good. */
  gone: '/410/',
  /** The editing desk. */
  desk: '/admin/',
  /** The addresses of one kind of page, for search engines; « index » is the list of all of them. */
  sitemap: (name: string) => `/sitemap-${name}.xml`,
  /** Where addresses of the old site lead, as they were written down… */
  oldAddresses: '/anciennes-adresses.tsv',
  /** … and as a sorted table of keys, for hosts. */
  oldAddressTable: '/anciennes-adresses.index.tsv',
  /** Pictures of items at one size, for what reads them away from the site. */
  illustrations: '/illustrations/',
  /** The RSS feed of a page that has one. */
  rss: (page: string) => `${page}rss.xml`,
  /** The Atom and JSON feeds beside it. */
  atom: (page: string) => `${page}atom.xml`,
  jsonFeed: (page: string) => `${page}feed.json`,
  podcast: '/ressources/son/podcast.xml',
  /** Square, as podcast directories require. */
  podcastCover: '/podcast.png',
  /** One document of the archives of the whole site's feed; in Atom, whatever led there. */
  feedArchive: (number: number) => `/flux/archives/atom-${String(number)}.xml`,
  /** Where the same was in RSS, once. */
  formerRssArchive: (number: number) => `/flux/archives/rss-${String(number)}.xml`,
  /** The calendar of a page that has one; the home page's is the whole agenda. */
  calendar: (page: string) => `${page}agenda.ics`,
  openCalendar: '/agenda/ouvert-a-tous.ics',
  memberCalendar: '/agenda/adherents.ics',
  /** The calendar file of one event. */
  eventCalendar: ({ year, month, slug }: DatedSlug & { month: string }) =>
    `/agenda/${year}/${month}/${slug}.ics`,
} as const;

/** The page of two of a country, a topic and a kind of content. */
const CHOICE_PAGE = /^\/abonnements\/(?:pays|thematiques)\//;

/**
 * The feeds of a page that has some: one stream in three formats, with the media types that announce
 * them. Crossings, of which there are hundreds, have the one that all readers know.
 * @example feedsOf('/pays/liban/') → [{ format: 'RSS', href: '/pays/liban/rss.xml', type: 'application/rss+xml' }, …]
 */
export function feedsOf(page: string) {
  const rss = { format: 'RSS', href: routes.rss(page), type: FEED_TYPES.rss } as const;
  if (CHOICE_PAGE.test(page)) return [rss];
  return [
    rss,
    { format: 'Atom', href: routes.atom(page), type: FEED_TYPES.atom } as const,
    { format: 'JSON', href: routes.jsonFeed(page), type: FEED_TYPES.json } as const,
  ];
}

/**
 * A podcast as the ways to follow a page name it.
 * @example podcastAt('/ressources/son/podcast.xml') → { format: 'podcast', href: '/ressources/son/podcast.xml', type: 'application/rss+xml' }
 */
export function podcastAt(href: string) {
  return { format: 'podcast', href, type: FEED_TYPES.rss } as const;
}

/**
 * The public address of a file kept beside its content file, or in `public/`.
 * @example mediaRoute('content/ressources/2025/actes.pdf') → '/documents/ressources/2025/actes.pdf'
 */
export function mediaRoute(mediaPath: string): string {
  if (mediaPath.startsWith('public/')) return mediaPath.slice('public'.length);
  return mediaPath.replace(/^content\//, routes.documents);
}

/**
 * The public address of the copy of a picture that is kept beside its content file.
 * @example illustrationRoute('content/articles/2025/pont.png') → '/illustrations/articles/2025/pont.png.jpg'
 */
export function illustrationRoute(picturePath: string): string {
  const path = picturePath.replace(/^content\//, routes.illustrations);
  return path.endsWith('.jpg') ? path : `${path}.jpg`;
}

/**
 * The public address of the first page of a PDF, drawn in one width.
 * @param width in pixels
 * @example coverRoute('content/ressources/2025/actes.pdf', 360) → '/couvertures/ressources/2025/actes-360.webp'
 */
export function coverRoute(mediaPath: string, width: number): string {
  const name = mediaPath.replace(/^(?:content|public)\//, '').replace(/\.pdf$/i, '');
  return `${routes.covers}${name}-${String(width)}.webp`;
}

/**
 * An absolute address, as feeds, canonical links and JSON-LD want it.
 * @example absolute('/pays/liban/', 'https://www.exemple.org') → 'https://www.exemple.org/pays/liban/'
 */
export function absolute(path: string, siteUrl: string): string {
  return new URL(path, siteUrl).href;
}
