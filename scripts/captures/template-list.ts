import type { Page } from 'playwright-core';
import { routes } from '../../src/routes.ts';

/** A kind of page, shown by one page of the built site. */
export interface Template {
  name: string;
  path: string;
  /** Waits for what a script brings. */
  isComplete?: (page: Page) => Promise<void>;
}

/** A page found by what its HTML holds, so that no slug of the content stands in a test. */
export interface Sample {
  name: string;
  files: string;
  holds?: RegExp;
}

/** The page that answers where there is none. */
export const NOT_FOUND = 'not found';

/** Those that have one address. */
export const FIXED: readonly Template[] = [
  { name: 'home', path: routes.home },
  { name: 'list of articles', path: routes.articles },
  { name: 'second page of a list', path: `${routes.articles}2/` },
  { name: 'section', path: routes.section('cuf') },
  { name: 'agenda', path: routes.agenda },
  { name: 'list of resources', path: routes.resources },
  { name: 'type of resource', path: routes.resourceType('texte') },
  { name: 'albums', path: routes.resourceType('photo') },
  { name: 'proceedings', path: routes.proceedings },
  { name: 'countries', path: routes.countries },
  { name: 'topics', path: routes.topics },
  { name: 'local governments', path: routes.localGovernments },
  { name: 'networks', path: routes.networks },
  { name: 'search before a question', path: routes.search },
  {
    name: 'search with results',
    path: `${routes.search}?q=${encodeURIComponent('collectivités')}`,
    isComplete: (page) => page.locator('[data-results] > li').first().waitFor(),
  },
  { name: 'subscriptions', path: routes.subscriptions },
  { name: 'newsletters', path: routes.newsletters },
  { name: 'site map', path: routes.siteMap },
  { name: 'institutional page', path: routes.about },
  { name: 'contact', path: routes.contact },
  { name: 'statement of accessibility', path: routes.accessibility },
  { name: 'open data', path: routes.openData },
  { name: 'eco-design', path: routes.ecoDesign },
  { name: NOT_FOUND, path: '/cette-page-n-existe-pas/' },
];

const YEAR = '[0-9][0-9][0-9][0-9]';
const EVENTS = `agenda/${YEAR}/[0-9][0-9]/*/index.html`;

/** Those of which the content has one page or many. */
export const SAMPLES: readonly Sample[] = [
  { name: 'year of articles', files: `actualites/${YEAR}/index.html` },
  { name: 'article with a table', files: `actualites/${YEAR}/*/index.html`, holds: /<table/ },
  {
    name: 'article with a picture',
    files: `actualites/${YEAR}/*/index.html`,
    // From its end: most articles have no figure, and each build looks for one that has.
    holds: /<figure(?<=<article[^>]*>.*)/s,
  },
  {
    name: 'article in Arabic',
    files: `actualites/${YEAR}/*/index.html`,
    holds: /<article[^>]* dir="rtl"/,
  },
  { name: 'newsletter', files: `lettres/${YEAR}/*/index.html` },
  { name: 'year of the agenda', files: `agenda/${YEAR}/index.html` },
  { name: 'month of the agenda', files: `agenda/${YEAR}/[0-9][0-9]/index.html` },
  { name: 'event that stands', files: EVENTS, holds: /schema\.org\/EventScheduled"/ },
  { name: 'event that is cancelled', files: EVENTS, holds: /schema\.org\/EventCancelled"/ },
  { name: 'event of several sessions', files: EVENTS, holds: /id="seances"/ },
  { name: 'year of resources', files: `ressources/${YEAR}/index.html` },
  ...['texte', 'photo', 'son', 'video'].map((type) => ({
    name: `resource: ${type}`,
    files: `ressources/${YEAR}/*/index.html`,
    holds: new RegExp(`<nav class="breadcrumb(?:(?!</nav>).)*"${routes.resourceType(type)}"`, 's'),
  })),
  { name: 'edition', files: 'ressources/actes/*/index.html' },
  { name: 'country', files: 'pays/*/index.html', holds: /<main.*?\/actualites\//s },
  { name: 'country without a group', files: 'pays/*/index.html', holds: /Pays partenaire/ },
  { name: 'topic', files: 'thematiques/*/index.html' },
  { name: 'local government', files: 'collectivites/*/index.html' },
  { name: 'network', files: 'reseaux/*/index.html' },
];

/** Every template that the portal has; a site may lack some for want of content. */
export const TEMPLATE_NAMES = [...FIXED, ...SAMPLES].map(({ name }) => name);
