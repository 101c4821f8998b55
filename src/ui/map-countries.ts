import type { Country } from '../domain/vocabulary/country.ts';
import { routes } from '../routes.ts';

/**
 * The countries of the site as the world map links to them.
 * @example toMapCountries([liban]) → [{ code: 'LB', href: '/pays/liban/', label: 'Liban', isGroup: true }]
 */
export function toMapCountries(countries: readonly Country[]) {
  return countries.map(({ code, slug, name, isGroup }) => ({
    code,
    href: routes.country(slug),
    label: name,
    isGroup,
  }));
}
