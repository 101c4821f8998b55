import { GONE } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { COMPRESSED_TYPES, TEXT_TYPES } from '../headers/media-types.ts';
import { HEADER_NAMES, type HeaderName, type HeaderRule } from '../headers/rules.ts';
import { filePattern, pathPattern } from '../headers/fitting.ts';
import { OLD_HOSTS } from '../old-hosts.ts';
import { OLD_FOLDER } from '../redirects/answer.ts';
import { map } from './nginx-map.ts';
import { oldAddressMaps } from './nginx-old-addresses.ts';
import type { Lookup } from './old-objects.ts';
import { PAGE_FILE } from './page-file.ts';

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
    ...oldAddressMaps(lookups),
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
charset_types ${beside(HTML, TEXT_TYPES)};
absolute_redirect off;
server_tokens off;
gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 1000;
gzip_proxied any;
gzip_types ${beside(HTML, COMPRESSED_TYPES)};
error_page 404 ${routes.notFound};
error_page 410 ${routes.gone}index.html;
${headers.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}
${rules.filter(({ headers: sent }) => sent['Content-Type'] !== undefined).toReversed().map(typeLocation).join('\n')}
# Une page a une seule adresse ; ce que lisent d’autres hébergeurs n’en a aucune.
if ($request_uri ~ "^${PAGE_FILE}(?:\\?|$)") { return 301 $1$is_args$args; }
location ~ "^/_(?:headers|redirects)$" { return 404; }
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
  if ($uri ~* "${OLD_FOLDER}") { return 410; }
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

/** nginx names text/html itself, and warns where it is told to. */
const HTML = 'text/html';

function beside(known: string, types: readonly string[]): string {
  return types.filter((type) => type !== known).join(' ');
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
    return value === undefined ? [] : [[`~${filePattern(path)}`, value]];
  });
  return map('$uri', variable(name), rows);
}

/**
 * Feeds have names of their own, which no list of endings knows. That a text is in UTF-8 is added by
 * "charset_types": "gzip_types" would compare a type with all that stands behind it, in 64 letters at most.
 */
function typeLocation({ path, headers }: HeaderRule): string {
  const type = (headers['Content-Type'] ?? '').replace(/;.*/, '');
  return `location ~ "${pathPattern(path).source}" { types { } default_type "${type}"; try_files $uri @ancien; }`;
}
