import type { Redirection } from '../../domain/old-address/table.ts';
import { STREAM_LANGUAGES } from '../../lib/language.ts';
import { feedsOf, routes } from '../../routes.ts';

/** Where the pages of other languages and their feeds stood until November 2026. */
const LANGUAGES_BEFORE = '/langues';

/**
 * Pages of this site that have moved, with their feeds: subscribers are not lost.
 * @example movedPages()[0] → { from: '/langues/en/', to: '/en/' }
 */
export function movedPages(): Redirection[] {
  return STREAM_LANGUAGES.flatMap((language) => {
    const home = routes.language(language);
    const addresses = [home, ...feedsOf(home).map(({ href }) => href)];
    return addresses.map((to) => ({ from: `${LANGUAGES_BEFORE}${to}`, to }));
  });
}
