/** A link leads to the web, a message, a call, a page of ours or a place in the text; nothing that runs. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:|[./#]|(?![a-z][a-z\d+.-]*:))/i;

/**
 * An address that runs nothing, else ''. Browsers skip spaces and control characters within a
 * scheme; so does this. Spaces elsewhere are encoded, as browsers do.
 * @example cleanAddress('/pays/liban/') → '/pays/liban/' ; cleanAddress('java\tscript:alert(1)') → ''
 * @example cleanAddress('https://a.example/un deux') → 'https://a.example/un%20deux'
 */
export function cleanAddress(href: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  const bare = href.replace(/[\u0000-\u0020\u007F]/g, '');
  if (!SAFE.test(bare) || /^[a-z]*script:/i.test(bare)) return '';
  return href.trim().replaceAll(/["\s]/g, encodeURIComponent);
}
