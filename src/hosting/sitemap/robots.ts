import { absolute, routes } from '../../routes.ts';
import { site } from '../../site.config.ts';

/**
 * What robots may read (RFC 9309): all but the editing desk. What search engines should not list says so
 * itself, which they can only read where they may come.
 * @example writeRobots() → 'User-agent: *\nDisallow: /admin/\n\nSitemap: https://…/sitemap-index.xml\n'
 */
export function writeRobots(): string {
  const sitemap = absolute(routes.sitemap('index'), site.url);
  return `User-agent: *\nDisallow: ${routes.desk}\n\nSitemap: ${sitemap}\n`;
}
