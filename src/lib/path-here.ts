/**
 * The path of an address of this site, however its protocol and its « www. » are written; none elsewhere.
 * @example pathHere('http://cites-unies-france.org/pays/liban/#ong', 'https://www.cites-unies-france.org') → '/pays/liban/#ong'
 */
export function pathHere(href: string, siteUrl: string): string | undefined {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (url === null || bareHost(url) !== bareHost(new URL(siteUrl))) return undefined;
  return url.pathname + url.search + url.hash;
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}
