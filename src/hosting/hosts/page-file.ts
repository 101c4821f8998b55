/**
 * The file of a page as a request names it, with its folder as the first group: a page has one address. Of two slashes
 * in front, or of a backslash, browsers make another host (CWE-601), so that neither is led on. The backslash is
 * written as a number, since nginx reads two as one.
 */
export const PAGE_FILE = String.raw`(/(?:[^/\x5C?\s][^\x5C?\s]*/)?)index\.html`;
