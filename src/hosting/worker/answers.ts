/** What the worker writes itself is no page: it says little and may do nothing. */
const PLAIN = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Browsers would keep a lasting redirection for ever: an hour leaves room to correct one. */
const REDIRECTION_CACHE = 'public, max-age=3600';

/**
 * An answer in a line of text, for what no visitor's browser asks.
 * @example plainAnswer(405, 'Méthode non prise en charge.', { Allow: 'GET, HEAD' }).status → 405
 */
export function plainAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${text}\n`, { status, headers: { ...PLAIN, ...headers } });
}

/**
 * Sends elsewhere for good.
 * @param location a path of this site, or the whole address of a page elsewhere that the table names
 * @example redirection('/pays/liban/').status → 301
 */
export function redirection(location: string): Response {
  const headers = { Location: location, 'Cache-Control': REDIRECTION_CACHE };
  return new Response(null, { status: 301, headers });
}

/**
 * A page of this site, said with another status than its own.
 * @example pageWithStatus(await ask('/404/'), 404).status → 404
 */
export function pageWithStatus(page: Response, status: 404 | 410): Response {
  const headers = new Headers(page.headers);
  headers.set('Cache-Control', 'no-cache');
  headers.delete('ETag');
  return new Response(page.body, { status, headers });
}
