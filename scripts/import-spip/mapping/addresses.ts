import { decodeAddress } from '../../../src/domain/old-address/fold.ts';
import { readOldAddress } from '../../../src/domain/old-address/old-address.ts';
import { GONE } from '../../../src/domain/old-address/table.ts';
import { routes } from '../../../src/routes.ts';
import type { Base } from './base.ts';
import { isOldHost } from './old-hosts.ts';
import type { Places } from './places.ts';
import type { Plan } from './plan.ts';
import { createTargets, type FindTarget } from './targets.ts';
import type { MediaPlaces } from './media.ts';

/** Where each thing of the old site is now. */
export interface Addresses {
  /**
   * A thing by its kind and number; `href` is nothing where it has no page, and `IMG/…` where it is a file
   * that has yet to find its place.
   */
  target: FindTarget;
  /** An address typed in a text, where it leads now; nothing for one of the old site that leads nowhere. */
  relocate: (address: string) => string | undefined;
}

/** What SPIP makes itself, that has its like here. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['accueil', routes.home],
  ['page:sommaire', routes.home],
  ['page:plan', routes.siteMap],
  ['page:recherche', routes.search],
  ['page:contact', routes.contact],
  ['page:agenda', routes.agenda],
]);

/**
 * Finds where everything is, by number and by every address that the base keeps.
 * @example createAddresses(base, { plan, places, media }).relocate('/spip.php?article12') → '/actualites/2012/eau/'
 */
export function createAddresses(
  base: Base,
  { plan, places, media }: { plan: Plan; places: Places; media: Pick<MediaPlaces, 'isMissing'> },
): Addresses {
  const shown = listShown(base);
  const relocate = (address: string): string | undefined => {
    const url = address === '' ? null : URL.parse(address, 'https://ancien.invalid/');
    if (url === null) return undefined;
    const isOld = url.hostname === 'ancien.invalid' || isOldHost(url.hostname, base.meta);
    if (!isOld) return elsewhere(address, url);
    const file = /\/IMG\/(.+)$/.exec(decodeAddress(url.pathname))?.[1];
    if (file !== undefined) return media.isMissing(file) ? undefined : `IMG/${file}`;
    return find(url.href, { shown, target });
  };
  const target = createTargets(base, { plan, places, relocate });
  return { target, relocate };
}

/** An address of another site; one that left its scheme to the page gets it. */
function elsewhere(address: string, { protocol, href }: URL): string | undefined {
  if (!/^(?:https?|mailto|tel):$/.test(protocol)) return undefined;
  return address.startsWith('//') ? href : address;
}

/** A thing of the base. */
type Thing = Pick<Base['urls'][number], 'kind' | 'id'>;

/** What the base has shown under each of its addresses, by their keys, the latest last. */
function listShown({ urls }: Base): ReadonlyMap<string, readonly Thing[]> {
  const shown = new Map<string, Thing[]>();
  for (const { url, kind, id } of urls) {
    for (const key of readOldAddress(addressOf(kind, url)).keys.slice(0, 2)) {
      shown.set(key, [...(shown.get(key) ?? []), { kind, id }]);
    }
  }
  return shown;
}

function find(
  address: string,
  { shown, target }: { shown: ReadonlyMap<string, readonly Thing[]>; target: FindTarget },
): string | undefined {
  if (new URL(address).pathname === '/' && new URL(address).search === '') return routes.home;
  const hrefs = readOldAddress(address).keys.flatMap((key) => {
    const [, kind = '', id = ''] = /^([a-z]+):(\d+)$/.exec(key) ?? [];
    const things = id === '' ? (shown.get(key) ?? []) : [{ kind, id: Number(id) }];
    const latest = things.map((thing) => target(thing.kind, thing.id)?.href).findLast(isFound);
    return latest ?? PAGES.get(key) ?? [];
  });
  return hrefs[0];
}

function isFound(href: string | undefined): href is string {
  return href !== undefined;
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
  // Those that show the tree of the site have no marks.
  const [before, after] = (url.includes('/') ? undefined : MARKS[kind]) ?? ['', ''];
  return `/${before}${url}${after}`;
}

/** What a row of the table of old addresses says of a thing without a page. */
export const NOWHERE = GONE;
