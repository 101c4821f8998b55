import { readOldAddress } from '../../../src/domain/old-address/old-address.ts';
import { GONE } from '../../../src/domain/old-address/table.ts';
import { routes } from '../../../src/routes.ts';
import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import type { Place } from './correspondences.ts';
import type { Places } from './places.ts';
import { keyOf, type Plan } from './plan.ts';
import type { MediaPlaces } from './media.ts';
import type { LinkTarget } from '../syntax/context.ts';

/** Where each thing of the old site is now. */
export interface Addresses {
  /** A thing by its kind and number; `href` is nothing where it has no page. */
  target: (kind: string, id: number) => LinkTarget | undefined;
  /** An address typed in a text, where it leads now; nothing for one of the old site that leads nowhere. */
  relocate: (address: string) => string | undefined;
}

/** What SPIP makes itself, that has its like here. */
const PAGES: readonly (readonly [string, string])[] = [
  ['accueil', routes.home],
  ['page:plan', routes.siteMap],
  ['page:recherche', routes.search],
  ['page:contact', routes.contact],
  ['page:agenda', routes.agenda],
];

/** The hosts under which the old site answered (facts of its owner), with or without « www. ». */
const OLD_HOSTS =
  /^(?:www\.)?(?:cites-unies-france\.org|cooperation-decentralisee\.com|rencontres-action-internationale-collectivites\.(?:com|org|fr)|raict\.(?:org|com|fr))$/i;

/**
 * The page of the new site for a section or a keyword.
 * @example pageOf({ pays: 'liban' }) → '/pays/liban/' ; pageOf({ genre: 'agenda' }) → '/agenda/'
 */
export function pageOf(place: Place): string | undefined {
  if (place.genre === 'aucun') return undefined;
  if (place.pays !== undefined) return routes.country(place.pays);
  if (place.thematique !== undefined) return routes.topic(place.thematique);
  if (place.reseau !== undefined) return routes.network(place.reseau);
  if (place.collectivite !== undefined) return routes.localGovernment(place.collectivite);
  if (place.genre === 'agenda') return routes.agenda;
  if (place.genre === 'ressource')
    return place.type === undefined ? routes.resources : routes.resourceType(place.type);
  return place.rubrique === undefined ? undefined : routes.section(place.rubrique);
}

/**
 * Finds where everything is, by number and by every address that the base keeps.
 */
export function createAddresses(
  base: Base,
  { plan, places, media }: { plan: Plan; places: Places; media: Pick<MediaPlaces, 'isMissing'> },
): Addresses {
  const target = createTargets(base, { plan, places });
  const pages = new Map<string, string>(PAGES);
  for (const { url, kind, id } of base.urls) {
    const href = target(kind, id)?.href;
    for (const key of href === undefined
      ? []
      : readOldAddress(addressOf(kind, url)).keys.slice(0, 2)) {
      pages.set(key, href ?? '');
    }
  }
  const ownHost = URL.parse(base.meta.get('adresse_site') ?? '')?.hostname;
  return {
    target,
    relocate: (address) => {
      const url = address === '' ? null : URL.parse(address, 'https://ancien.invalid/');
      if (url === null) return undefined;
      const isOld =
        url.hostname === 'ancien.invalid' ||
        url.hostname === ownHost ||
        OLD_HOSTS.test(url.hostname);
      if (!isOld) return /^(?:https?|mailto|tel):$/.test(url.protocol) ? address : undefined;
      const file = /\/IMG\/(.+)$/.exec(decodeURI(url.pathname))?.[1];
      if (file !== undefined) return media.isMissing(file) ? undefined : `IMG/${file}`;
      return find(url.href, { pages, target });
    },
  };
}

function find(
  address: string,
  { pages, target }: { pages: ReadonlyMap<string, string>; target: Addresses['target'] },
): string | undefined {
  const asked = readOldAddress(address);
  if (new URL(address).pathname === '/' && new URL(address).search === '') return routes.home;
  for (const key of asked.keys) {
    const [, kind = '', id = ''] = /^([a-z]+):(\d+)$/.exec(key) ?? [];
    const href = id === '' ? pages.get(key) : target(kind, Number(id))?.href;
    if (href !== undefined) return href;
  }
  return undefined;
}

/** The marks that SPIP puts around the titles of what is no article. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  rubrique: ['-', '-'],
  mot: ['+-', '-+'],
  auteur: ['_', '_'],
};

/**
 * An address of the base as its readers saw it.
 * @example addressOf('rubrique', 'Liban') → '/-Liban-'
 */
export function addressOf(kind: string, url: string): string {
  const [before, after] = MARKS[kind] ?? ['', ''];
  return `/${before}${url}${after}`;
}

type Find = (id: number) => LinkTarget | undefined;

function createTargets(
  base: Base,
  { plan, places }: { plan: Plan; places: Places },
): Addresses['target'] {
  const ofArticle = (article: Article | undefined): LinkTarget | undefined => {
    // The title of what is not published is nobody's to know.
    if (article?.status !== 'publie') return article && { title: '', href: undefined };
    const { title, redirect } = article;
    const href =
      redirect === '' ? plan.items.get(keyOf(article))?.url : redirectOf(redirect, target);
    return { title, href };
  };
  const finders: Readonly<Record<string, Find>> = {
    article: (id) => ofArticle(base.articles.get(id)),
    breve: (id) => ofArticle(base.briefs.get(id)),
    rubrique: (id) => named(base.sections.get(id), () => pageOf(places.ofSection(id))),
    mot: (id) => named(base.keywords.get(id), () => pageOf(places.ofKeyword(id))),
    auteur: (id) => named(base.authors.get(id), () => undefined),
    site: (id) => named(base.sites.get(id), ({ url }) => url),
    evenement: (id) =>
      named(base.events.get(id), ({ articleId }) => {
        const own = plan.ownEvents.get(id) ?? plan.items.get(`article:${String(articleId)}`);
        return own?.url;
      }),
  };
  const target: Addresses['target'] = (kind, id) => finders[kind]?.(id);
  return target;
}

function named<T extends { title: string }>(
  thing: T | undefined,
  find: (thing: T) => string | undefined,
): LinkTarget | undefined {
  return thing && { title: thing.title, href: find(thing) };
}

/**
 * Where a redirection of SPIP leads: « art2 », « [->art2] », an address.
 * @returns nothing when what it names has no page
 */
export function redirectOf(redirect: string, target: Addresses['target']): string | undefined {
  const named = /->\s*([^\]]*)\]/.exec(redirect)?.[1] ?? redirect;
  const [, kind = '', id] = /^\s*([a-z]*?)\s*(\d+)\s*$/i.exec(named) ?? [];
  if (id === undefined) return /^https?:\/\//i.test(named) ? named.trim() : undefined;
  const full = { '': 'article', art: 'article', rub: 'rubrique', br: 'breve' }[kind] ?? kind;
  return target(full, Number(id))?.href;
}

/** What a row of the table of old addresses says of a thing without a page. */
export const NOWHERE = GONE;
