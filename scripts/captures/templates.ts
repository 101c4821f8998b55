import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../src/files/list-files.ts';
import { routes } from '../../src/routes.ts';
import { Refusal } from '../command-line/run-command.ts';
import { requireSite } from '../server/require-site.ts';

/** A kind of page, shown by one page of the built site. */
export interface Template {
  name: string;
  path: string;
  /** Waits for what a script brings. */
  isComplete?: (page: Page) => Promise<void>;
}

/** A page found by what its HTML holds, so that no slug of the content stands in a test. */
interface Sample {
  name: string;
  files: string;
  holds?: RegExp;
}

const NOT_FOUND = 'not found';

const FIXED: readonly Template[] = [
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

const SAMPLES: readonly Sample[] = [
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

/**
 * One page per template of a built site, as far as it has one.
 * @param names those that are asked for: to find some takes reading every page of their kind
 * @param files those of the site, where they are known
 * @example listTemplates('dist') → [{ name: 'home', path: '/' }, …]
 */
export async function listTemplates(
  dist = 'dist',
  names = TEMPLATE_NAMES,
  files: readonly string[] = listFiles(dist),
): Promise<Template[]> {
  const fixed = FIXED.filter(({ name, path: address }) => {
    const file = path.join(dist, address.replace(/\?.*$/, ''), 'index.html');
    return names.includes(name) && (name === NOT_FOUND || existsSync(file));
  });
  const pages = files.filter((file) => file.endsWith('index.html'));
  const found = SAMPLES.filter(({ name }) => names.includes(name)).map(async (sample) => ({
    name: sample.name,
    path: await find(sample, pages, dist),
  }));
  const samples = (await Promise.all(found)).flatMap(({ name, path: address }) =>
    address === undefined ? [] : [{ name, path: address }],
  );
  return [...fixed, ...samples];
}

/**
 * The page of one template.
 * @throws when the site has none: a test that looks at nothing proves nothing
 * @example await findTemplate('home') → { name: 'home', path: '/', … }
 */
export async function findTemplate(name: string, dist = 'dist'): Promise<Template> {
  const template = (await listTemplates(dist, [name])).find((candidate) => candidate.name === name);
  if (template === undefined) throw new Error(`${dist} has no page for the template "${name}".`);
  return template;
}

/**
 * The templates whose names hold one of some words.
 * @param words separated by commas; all templates for none
 * @throws Refusal with the names that there are, in the words of the caller, where none does
 * @example await chooseTemplates('agenda', refuse) → [{ name: 'agenda', path: '/agenda/' }, …]
 */
export async function chooseTemplates(
  words: string,
  refuse: (names: string) => string,
): Promise<Template[]> {
  requireSite('dist');
  const all = await listTemplates();
  const chosen = all.filter(({ name }) => words.split(',').some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Refusal(refuse(all.map(({ name }) => name).join(', ')));
  return chosen;
}

/** @param pages in their order: `glob` asks the disk again for each kind of page */
async function find(
  { files, holds = /(?:)/ }: Sample,
  pages: readonly string[],
  dist: string,
): Promise<string | undefined> {
  const pattern = new RegExp(`^${files.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`);
  for (const page of pages.filter((file) => pattern.test(file))) {
    if (holds.test(await readFile(path.join(dist, page), 'utf8'))) {
      return `/${page.replace(/index\.html$/, '')}`;
    }
  }
  return undefined;
}
