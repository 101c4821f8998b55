import { listCardPages, type CardContent } from './card-pages.ts';

/**
 * The pages that have a picture of their own for links to them, each with what is drawn beside its words.
 * @param countries with their letters of ISO 3166-1
 * @example listCardSubjects(content, [liban]) → [{ path: '/pays/liban/', card: { … }, subject: { country: 'LB', section: 'cuf' } }, …]
 */
export function listCardSubjects(
  content: CardContent,
  countries: readonly { slug: string; code: string }[],
) {
  const codes = new Map(countries.map(({ slug, code }) => [slug, code]));
  return listCardPages(content).map(({ path, card, country = '', section = 'cuf' }) => ({
    path,
    card,
    subject: { country: codes.get(country), section },
  }));
}
