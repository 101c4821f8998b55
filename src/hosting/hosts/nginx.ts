import { OLD_OBJECTS } from '../../domain/old-address/query.ts';
import { GONE } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { HEADER_NAMES, type HeaderName, type HeaderRule } from '../headers/rules.ts';
import { pathPattern } from '../headers/fitting.ts';
import { OLD_HOSTS } from '../old-hosts.ts';
import { FOLLOWED, objectPattern, type Lookup } from './old-objects.ts';

/** What stands around the titles of SPIP, and what is left of a key: the marks of the table. */
const TITLES = [
  ['[+ ]-?(?<portail_titre>.+?)-?[+ ]?', '+/'],
  ['-(?<portail_titre>.+?)-?', '-/'],
  ['_(?<portail_titre>.+?)_?', '_/'],
  ['(?<portail_titre>.+?)(?:\\.html?)?', '/'],
] as const;

/**
 * What goes to the http block of nginx: the headers of each path, and the table of old addresses.
 * @example nginxMaps(rules, [{ key: 'article:12', target: '/a/' }]) → 'map $uri $portail_cache_control {…'
 */
export function nginxMaps(rules: readonly HeaderRule[], lookups: readonly Lookup[]): string {
  return [
    '# Généré par « npm run build ». À inclure dans le bloc http.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
    'variables_hash_max_size 4096;',
    ...headerNames(rules).map((name) => headerMap(name, rules)),
    map('$arg_page', '$portail_suivi', [
      ...FOLLOWED.map(({ wants, page }): [string, string] => [`~*^${page}`, `${wants}.`]),
    ]),
    ...OLD_OBJECTS.flatMap((object) => objectMaps(object, lookups)),
    map('$uri', '$portail_adresse', [
      ...TITLES.map(([pattern, mark]): [string, string] => [
        `~^/${pattern}/?$`,
        `${mark}$portail_titre`,
      ]),
    ]),
    map('$portail_suivi', '$portail_par_suivi', [
      ['default', '$portail_par_page'],
      ['rss.', routes.rss(routes.home)],
      ['ics.', routes.calendar(routes.home)],
    ]),
    map('page:$arg_page', '$portail_par_page', entries(lookups, (key) => key.startsWith('page:'))),
    map('$portail_adresse', '$portail_par_titre', entries(lookups, (key) => !key.includes(':'))),
    map('$uri', '$portail_cible', [
      ['default', '$portail_par_titre'],
      ['~*^/(?:[a-z_]+\\.php[345]?)?$', `$portail_par_${OLD_OBJECTS[0]}`],
    ]),
    map('$uri?$args', '$portail_entree', [['~*^/(?:spip|index|sommaire)\\.php[345]?\\?$', '1']]),
    map('$portail_cible', '$portail_cible_entiere', [
      ['default', '$portail_cible'],
      ['~^/', `${site.url}$portail_cible`],
    ]),
    '',
  ].join('\n');
}

/**
 * The server of the site: `root` and `listen` are the reader's own.
 * @example nginxServer(rules) → '# Généré par « npm run build ». …\ncharset utf-8;
 *   …'
 */
export function nginxServer(rules: readonly HeaderRule[]): string {
  const headers = headerNames(rules).filter((name) => name !== 'Content-Type');
  return `# Généré par « npm run build ». À inclure dans le bloc server, après listen et root.
charset utf-8;
charset_types text/plain text/css text/javascript application/json;
absolute_redirect off;
server_tokens off;
error_page 404 ${routes.notFound};
error_page 410 ${routes.gone}index.html;
${headers.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}
${rules.filter(({ headers: sent }) => sent['Content-Type'] !== undefined).toReversed().map(typeLocation).join('\n')}
location ~ "/$" { try_files \${uri}index.html @ancien; }
location / { try_files $uri $uri/ @ancien; }
location = / {
  if ($portail_cible = "${GONE}") { return 410; }
  if ($portail_cible) { return 301 $portail_cible; }
  try_files /index.html =404;
}
location @ancien {
  if ($portail_cible = "${GONE}") { return 410; }
  if ($portail_cible) { return 301 $portail_cible; }
  if ($portail_entree) { return 301 /; }
  if ($uri ~* "^/(?:IMG|local|ecrire|prive|squelettes|plugins)/") { return 410; }
  return 404;
}
`;
}

/**
 * The server of the old hosts: one hop to the page itself.
 * @example nginxOldHosts() → '# Généré par « npm run build ». …\nserver {\n  server_name …'
 */
export function nginxOldHosts(): string {
  return `# Généré par « npm run build ». À inclure dans le bloc http, avec le certificat de ces noms.
server {
  server_name ${OLD_HOSTS.join(' ')};
  if ($portail_cible ~ ^.) { return 301 $portail_cible_entiere; }
  return 301 ${site.url}$request_uri;
}
`;
}

function headerNames(rules: readonly HeaderRule[]): HeaderName[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].flatMap((name) => HEADER_NAMES.find((known) => known === name) ?? []);
}

const variable = (name: HeaderName) => `$portail_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx takes the first pattern that fits, where the table lets the last one win. */
function headerMap(name: HeaderName, rules: readonly HeaderRule[]): string {
  const rows = rules.toReversed().flatMap(({ path, headers }): [string, string][] => {
    const value = headers[name];
    return value === undefined ? [] : [[`~${pathPattern(path).source}`, value]];
  });
  return map('$uri', variable(name), rows);
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
      ...entries(lookups, (key) => key.replace(/^.*\./, '').startsWith(`${object}:`)),
    ]),
  ];
}

/** Feeds have names of their own, which no list of endings knows. */
function typeLocation({ path, headers }: HeaderRule): string {
  const type = headers['Content-Type'] ?? '';
  return `location ~ "${pathPattern(path).source}" { types { } default_type "${type}"; try_files $uri @ancien; }`;
}

function entries(
  lookups: readonly Lookup[],
  isWanted: (key: string) => boolean,
): [string, string][] {
  return lookups
    .filter(({ key }) => isWanted(key))
    .map(({ key, target }): [string, string] => [key, target]);
}

function map(source: string, target: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([key, value]) => `  ${quote(key)} ${quote(value)};`);
  return [`map ${quote(source)} ${target} {`, ...lines, '}'].join('\n');
}

/** nginx reads a quoted text up to the next quotation mark. */
function quote(text: string): string {
  return `"${text.replaceAll(/(?<!\\)"/g, '\\"')}"`;
}
