import { GONE, type Redirection } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { OLD_HOSTS } from '../old-hosts.ts';

/**
 * Old addresses as `_redirects` of Netlify, where the most particular comes first. A parameter without a
 * value (`?article12`), which it cannot read, leads to the page of what is not found and its search.
 * @example netlifyRedirects([{ from: '/-Liban-', to: '/pays/liban/' }]) → '/-Liban- /pays/liban/ 301\n…'
 */
export function netlifyRedirects(redirections: readonly Redirection[]): string {
  const lines = redirections.map(({ from, to }) => {
    const { pathname, searchParams } = new URL(from, site.url);
    const names = [...searchParams].map(([name, value]) => numbered(name) ?? `${name}=${value}`);
    const asked = [pathname, ...names].join(' ');
    return to === GONE ? `${asked} ${routes.gone} 410` : `${asked} ${to} 301`;
  });
  const rest = [
    `/spip.php page=backend ${routes.rss(routes.home)} 301`,
    `/spip.php page=ical ${routes.calendar(routes.home)} 301`,
    ...OLD_HOSTS.map((host) => `https://${host}/* ${site.url}/:splat 301!`),
    `/* ${routes.notFound} 404`,
  ];
  return [...lines, ...rest, ''].join('\n');
}

/** `article12` is also asked as `id_article=12`. */
function numbered(name: string): string | undefined {
  const [, object, id] = /^([a-z]+)(\d+)$/.exec(name) ?? [];
  return object === undefined || id === undefined ? undefined : `id_${object}=${id}`;
}
