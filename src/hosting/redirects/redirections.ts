import { GONE, type Redirection } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { contentAddress } from '../../content-address.ts';
import { followKey } from './answer.ts';

/**
 * Redirections between addresses alone: content files become their pages. What is not published (a
 * draft, an embargo) is left out, so that nothing tells of it; a page that has moved since sends to where
 * it is, one that is no more to the one above it.
 * @param isServed whether the built site holds an address
 * @example settleRedirections([{ from: '/Vieux', to: 'content/pays/liban.md' }], isServed) → [{ from: '/Vieux', to: '/pays/liban/' }]
 */
export function settleRedirections(
  redirections: readonly Redirection[],
  isServed: (address: string) => boolean,
): Redirection[] {
  const moved = new Map(redirections.map(({ from, to }) => [from, to]));
  return redirections.flatMap(({ from, to: typed }) => {
    const source = from.startsWith('content/') ? contentAddress(from) : from;
    const to = isServed(typed) ? typed : followMoves(typed, moved);
    if (to === GONE || to.startsWith('https://')) return { from: source, to };
    if (!to.startsWith('content/')) return { from: source, to: nearest(to, isServed) };
    const page = contentAddress(to);
    return isServed(page) ? { from: source, to: page } : [];
  });
}

/** Moves that lead round in a circle end where they began. */
function followMoves(address: string, moved: ReadonlyMap<string, string>): string {
  const followed = new Set<string>();
  let now = address;
  while (!followed.has(now)) {
    followed.add(now);
    now = moved.get(now) ?? now;
  }
  return now;
}

function nearest(address: string, isServed: (address: string) => boolean): string {
  const { pathname, search, hash } = new URL(address, 'https://site.invalid');
  if (isServed(pathname)) return `${pathname}${search}${hash}`;
  const above = pathname.replace(/[^/]*\/?$/, '');
  return above === '' || above === '/' ? routes.home : nearest(above, isServed);
}

/**
 * Lines of the table that say which pages can be followed.
 * @param files of the built site, from its root
 * @example feedRows(['pays/liban/rss.xml']) → ['rss:/pays/liban/\t/pays/liban/rss.xml\n']
 */
export function feedRows(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const [, folder = '', name] = /^(.*?)(rss\.xml|agenda\.ics)$/.exec(file) ?? [];
    if (name === undefined || folder === '') return [];
    const key = followKey(name === 'rss.xml' ? 'rss' : 'ics', `/${folder}`);
    return [`${key}\t/${file}\n`];
  });
}
