/**
 * A feed as the development server answers it; a static host gives the type by its own rules.
 * @example feedResponse(atomFeed(feed), 'application/atom+xml')
 */
export function feedResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
