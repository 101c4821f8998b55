import { GONE, type Redirection } from '../../domain/old-address/table.ts';
import { feedsOf, routes } from '../../routes.ts';
import { filesOfResource } from './withdrawn-files.ts';

/** The pages of this site that bear the name of a content file, as their addresses begin. */
const OWN_PAGE =
  /^\/(?:(?:pays|thematiques|collectivites|reseaux|ressources\/actes)|(?:actualites|ressources|lettres)\/\d{4}|agenda\/\d{4}\/\d{2})\/[^/]+\/$/;
/** Those of terms that are crossed with others. */
const TERM_PAGE = /^\/(?:pays|thematiques)\/[^/]+\/$/;
const RESOURCE_PAGE = /^\/ressources\/(\d{4})\/([^/]+)\/$/;
const EVENT_PAGE = /^\/agenda\/\d{4}\/\d{2}\/[^/]+\/$/;

/**
 * What goes along with the pages of this site that were renamed or taken away: their feeds and calendars, the
 * citations of a resource, the crossings of a term. Whoever follows a country follows it under its new name.
 * @param rows between addresses alone
 * @param served the addresses that the built site holds
 * @example carryFollowers([{ from: '/pays/maroc/', to: '/pays/royaume-du-maroc/' }], served)
 *   → [{ from: '/pays/maroc/rss.xml', to: '/pays/royaume-du-maroc/rss.xml' }, …]
 */
export function carryFollowers(
  rows: readonly Redirection[],
  served: ReadonlySet<string>,
): Redirection[] {
  const known = new Set(rows.map(({ from }) => from));
  return rows
    .filter(({ from, to }) => OWN_PAGE.test(from) && (to === GONE || OWN_PAGE.test(to)))
    .flatMap(({ from, to }) =>
      to === GONE ? withdrawFollowers(from) : moveFollowers({ from, to }, served),
    )
    .filter(({ from }) => !served.has(from) && !known.has(from));
}

/** Nothing can be followed any more: a reader that is told so stops asking. */
function withdrawFollowers(page: string): Redirection[] {
  return listFollowers(page).map((from) => ({ from, to: GONE }));
}

function listFollowers(page: string): string[] {
  if (EVENT_PAGE.test(page)) return [eventFile(page)];
  const [, year, slug] = RESOURCE_PAGE.exec(page) ?? [];
  if (year !== undefined && slug !== undefined) return filesOfResource({ year, slug });
  // Below a year lie articles and newsletters: they have no feed.
  return /\d{4}\//.test(page)
    ? []
    : [...feedsOf(page).map(({ href }) => href), routes.calendar(page)];
}

function moveFollowers({ from, to }: Redirection, served: ReadonlySet<string>): Redirection[] {
  // An event whose name only begins alike has a page of its own.
  const isOther = (address: string) =>
    address !== eventFile(to) && served.has(pageOfFile(address) ?? '');
  const carried = [...served].flatMap((address) => {
    const former = formerOf(address, { from, to });
    return former === undefined || isOther(address) ? [] : [{ from: former, to: address }];
  });
  const hasFile = served.has(eventFile(to)) || !EVENT_PAGE.test(to);
  return hasFile ? carried : [...carried, { from: eventFile(from), to }];
}

/** What an address was called before its page was renamed. */
function formerOf(address: string, { from, to }: Redirection): string | undefined {
  if (address !== to && address.startsWith(to)) return from + address.slice(to.length);
  const [stem, formerStem] = [to.slice(0, -1), from.slice(0, -1)];
  const isEventFile =
    address.startsWith(stem) && /^(?:-[^/]+)?\.ics$/.test(address.slice(stem.length));
  if (isEventFile && EVENT_PAGE.test(to)) return formerStem + address.slice(stem.length);
  const isCrossing = address.startsWith(routes.subscriptions) && address.includes(to);
  return isCrossing && TERM_PAGE.test(to) && TERM_PAGE.test(from)
    ? address.replace(to, from)
    : undefined;
}

function eventFile(page: string): string {
  return page.replace(/\/$/, '.ics');
}

function pageOfFile(address: string): string | undefined {
  return address.endsWith('.ics') ? address.replace(/\.ics$/, '/') : undefined;
}
