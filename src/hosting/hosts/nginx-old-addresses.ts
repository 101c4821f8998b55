import { OLD_OBJECTS } from '../../domain/old-address/query.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { map } from './nginx-map.ts';
import { FOLLOWED, objectPattern, type Lookup } from './old-objects.ts';

/** What stands around the titles of SPIP, and what is left of a key: the marks of the table. */
const TITLES = [
  ['[+ ]-?(?<portail_titre>.+?)-?[+ ]?', '+/'],
  ['-(?<portail_titre>.+?)-?', '-/'],
  ['_(?<portail_titre>.+?)_?', '_/'],
  ['(?<portail_titre>.+?)(?:\\.html?)?', '/'],
] as const;

/**
 * The table of old addresses as nginx looks them up: `$portail_cible` is where a request leads.
 * @example oldAddressMaps([{ key: 'article:12', target: '/a/' }]) → ['map "$arg_page" $portail_suivi {…', …]
 */
export function oldAddressMaps(lookups: readonly Lookup[]): string[] {
  return [
    map(
      '$arg_page',
      '$portail_suivi',
      FOLLOWED.map(({ wants, page }) => [`~*^${page}`, `${wants}.`]),
    ),
    ...OLD_OBJECTS.flatMap((object) => objectMaps(object, lookups)),
    map(
      '$uri',
      '$portail_adresse',
      TITLES.map(([pattern, mark]) => [`~^/${pattern}/?$`, `${mark}$portail_titre`]),
    ),
    map('$portail_suivi', '$portail_par_suivi', [
      ['default', '$portail_par_page'],
      ['rss.', routes.rss(routes.home)],
      ['ics.', routes.calendar(routes.home)],
    ]),
    map('page:$arg_page', '$portail_par_page', rowsOf(lookups, (key) => key.startsWith('page:'))),
    map('$portail_adresse', '$portail_par_titre', rowsOf(lookups, (key) => !key.includes(':'))),
    map('$uri', '$portail_cible', [
      ['default', '$portail_par_titre'],
      ['~*^/(?:[a-z_]+\\.php[345]?)?$', `$portail_par_${OLD_OBJECTS[0]}`],
    ]),
    map('$uri?$args', '$portail_entree', [['~*^/(?:spip|index|sommaire)\\.php[345]?\\?$', '1']]),
    map('$portail_cible', '$portail_cible_entiere', [
      ['default', '$portail_cible'],
      ['~^/', `${site.url}$portail_cible`],
    ]),
  ];
}

/** The number of one object among parameters, and where it leads; else the next object is looked up. */
function objectMaps(object: string, lookups: readonly Lookup[]): string[] {
  const number = `$portail_${object}`;
  const next = OLD_OBJECTS[OLD_OBJECTS.findIndex((other) => other === object) + 1] ?? 'suivi';
  const pattern = objectPattern(object).replace('([0-9]', `(?<portail_no_${object}>[0-9]`);
  return [
    map('$args', number, [[`~*${pattern}`, `\${portail_suivi}${object}:$portail_no_${object}`]]),
    map(number, `$portail_par_${object}`, [
      ['default', `$portail_par_${next}`],
      ...rowsOf(lookups, (key) => key.replace(/^.*\./, '').startsWith(`${object}:`)),
    ]),
  ];
}

function rowsOf(
  lookups: readonly Lookup[],
  isWanted: (key: string) => boolean,
): [string, string][] {
  return lookups
    .filter(({ key }) => isWanted(key))
    .map(({ key, target }): [string, string] => [key, target]);
}

