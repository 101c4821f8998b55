import type { Country } from '../domain/vocabulary/country.ts';
import type { StreamLanguage } from '../lib/language.ts';
import type { Region } from '../map/regions.ts';
import { routes } from '../routes.ts';
import { strings } from './strings.ts';

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

/** Names that are shorter than those of Unicode, or another one than its. */
const SHORT_NAMES: Readonly<Record<string, string>> = { MM: 'Birmanie', PS: 'Palestine' };
const frenchNames = new Intl.DisplayNames('fr', { type: 'region' });

/** Where Unicode names the territory instead. */
const PALESTINE: Readonly<Record<string, string>> = {
  en: 'Palestine',
  es: 'Palestina',
  ar: 'فلسطين',
};

/**
 * The countries that have a group, by their names in another language, in its alphabetical order.
 * @example nameGroups([liban], 'en') → [{ name: 'Lebanon', href: '/pays/liban/' }]
 */
export function nameGroups(countries: readonly Country[], language: StreamLanguage) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const nameOf = ({ code, name }: Country) =>
    (code === 'PS' ? PALESTINE[language] : names.of(code)) ?? name;
  return countries
    .filter(({ isGroup }) => isGroup)
    .map((country) => ({ name: nameOf(country), href: routes.country(country.slug) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** The size of the map at the head of a country's page, in units of its drawing. */
const HEAD = { width: 800, height: 560 };

/**
 * What the map of a country's page shows.
 * @example countryMapInput(liban) → { code: 'LB', size: { width: 800, height: 560 }, places: [], … }
 */
export function countryMapInput({ code, towns }: Pick<Country, 'code' | 'towns'>) {
  return {
    code,
    size: HEAD,
    places: towns.flatMap(({ name, place }) => (place === undefined ? [] : [{ name, ...place }])),
    nameOf: (other: string) => SHORT_NAMES[other] ?? frenchNames.of(other),
  };
}

/**
 * The regions of the world as links to their maps.
 * @param base the page that shows them, empty for the one that is read
 * @example regionLinks(['maghreb'], '/pays/') → [{ title: 'Maghreb', href: '/pays/#maghreb' }]
 */
export function regionLinks(regions: readonly Region[], base = '') {
  return regions.map((region) => {
    const { id, name } = strings.term.regions[region];
    return { title: name, href: `${base}#${id}` };
  });
}
