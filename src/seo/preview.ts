import type { ArticleSection } from '../domain/article/article.ts';
import { routes } from '../routes.ts';

interface Subject {
  countries: readonly { slug: string }[];
  section?: ArticleSection;
}

/**
 * What a link to an item without a picture of its own shows: its first country, its stream of news, or
 * the name of the site.
 * @example drawnPreview({ countries: [liban] }) → '/apercus/pays/liban.png' ; drawnPreview({ countries: [] }) → '/apercu.png'
 */
export function drawnPreview({ countries: [country], section }: Subject): string {
  if (country !== undefined) return routes.countryPreview(country.slug);
  return section === undefined ? routes.preview : routes.sectionPreview(section);
}
