import { GONE, type Redirection } from '../../domain/old-address/table.ts';
import { absolute, routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { OLD_HOSTS } from '../old-hosts.ts';

/**
 * Old addresses as `_redirects` of Netlify, which follows the first line that fits: a line without
 * parameters fits whatever they are, so it comes after those that ask for some. Targets are whole
 * addresses, for one hop from the old hosts too. A parameter without a value (`?article12`), which it
 * cannot read, leads to the page of what is not found and its search. Netlify's own parsers
 * (@netlify/redirect-parser 15.0.4, @netlify/headers-parser 9.0.3) took all lines of both files.
 * @example netlifyRedirects([{ from: '/-Liban-', to: '/pays/liban/' }]) → '…\n/-Liban- https://…/pays/liban/ 301\n…'
 */
export function netlifyRedirects(redirections: readonly Redirection[]): string {
  const rules = redirections.map(({ from, to }) => {
    const { pathname, searchParams } = new URL(from, site.url);
    const names = [...searchParams].map(([name, value]) => numbered(name) ?? `${name}=${value}`);
    const answer = to === GONE ? `${routes.gone} 410` : `${new URL(to, site.url).href} 301`;
    return { names, line: [pathname, ...names, answer].join(' ') };
  });
  const lines = [
    ...rules.filter(({ names }) => names.length > 0).map(({ line }) => line),
    `/spip.php page=backend ${absolute(routes.rss(routes.home), site.url)} 301`,
    `/spip.php page=ical ${absolute(routes.calendar(routes.home), site.url)} 301`,
    ...rules.filter(({ names }) => names.length === 0).map(({ line }) => line),
    ...OLD_HOSTS.map((host) => `https://${host}/* ${site.url}/:splat 301!`),
    `/* ${routes.notFound} 404`,
  ];
  return [...lines, ''].join('\n');
}

/** `article12` is also asked as `id_article=12`. */
function numbered(name: string): string | undefined {
  const [, object, id] = /^([a-z]+)(\d+)$/.exec(name) ?? [];
  return object === undefined || id === undefined ? undefined : `id_${object}=${id}`;
}
