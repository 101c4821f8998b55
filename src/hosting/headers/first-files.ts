import { FIRST_FONTS } from '../../routes.ts';

/** Addresses of pages: no file ends with a slash. */
const PAGES = ['/', '/*/'];

/**
 * Names with every page what its first paint waits for (RFC 8288): a browser asks for it while the page is still
 * on its way, and Cloudflare can say it before (Early Hints).
 * @param styles paths of the style sheets of every page
 * @example firstFileRules(['/_astro/style.css']) → [{ path: '/', headers: { Link: '</_astro/style.css>; rel=preload; as=style, …' } }, …]
 */
export function firstFileRules(
  styles: readonly string[],
): { path: string; headers: { Link: string } }[] {
  const link = [
    ...styles.map((style) => `<${style}>; rel=preload; as=style`),
    ...FIRST_FONTS.map((font) => `<${font}>; rel=preload; as=font; crossorigin`),
  ].join(', ');
  return PAGES.map((path) => ({ path, headers: { Link: link } }));
}
