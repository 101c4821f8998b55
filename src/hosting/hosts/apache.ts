import { OLD_OBJECTS } from '../../domain/old-address/query.ts';
import { GONE } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { COMPRESSED_TYPES } from '../headers/media-types.ts';
import type { HeaderRule } from '../headers/rules.ts';
import { escapePattern, filePattern } from '../headers/fitting.ts';
import { OLD_HOSTS } from '../old-hosts.ts';
import { OLD_FOLDER } from '../redirects/answer.ts';
import { FOLLOWED, objectPattern, type Lookup } from './old-objects.ts';
import { PAGE_FILE } from './page-file.ts';

/** Titles of SPIP with their marks: where the title stands, and the mark of its key. */
const TITLES = [
  ['^/(?:[+ ]-?(.+?)-?[+ ]?)/?$', '+'],
  ['^/-(.+?)-?/?$', '-'],
  ['^/_(.+?)_?/?$', '_'],
  ['^/(.+?)(?:\\.html?)?/?$', ''],
] as const;

const PROGRAM = 'RewriteCond %{REQUEST_URI} ^/(?:[a-z_]+\\.php[345]?)?$ [NC]';
/** A folder may hold a calendar whose page was taken away: it counts as there by its page alone. */
const NO_FILE = [
  'RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} !-f',
  'RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html !-f',
];

/**
 * The rules of a virtual host of Apache 2.4 with mod_headers and mod_rewrite, and with mod_deflate and
 * mod_filter what is text is compressed. Before it, the host says
 * `DocumentRoot`, and `Define PORTAIL` the folder of the map.
 * @example apacheServer(rules) → 'RewriteEngine On\nRewriteMap portail "txt:${PORTAIL}/anciennes-adresses.map"…'
 */
export function apacheServer(rules: readonly HeaderRule[]): string {
  return [
    '# Généré par « npm run build ». À inclure dans un VirtualHost.',
    `ErrorDocument 404 ${routes.notFound}`,
    `ErrorDocument 410 ${routes.gone}index.html`,
    'AddDefaultCharset utf-8',
    'FileETag MTime Size',
    'TraceEnable Off',
    ...compression(),
    ...rules.map(headerBlock),
    'RewriteEngine On',
    'RewriteMap portail "txt:${PORTAIL}/anciennes-adresses.map"',
    'RewriteMap bas "int:tolower"',
    `RewriteCond %{THE_REQUEST} "^[A-Z]+ ${PAGE_FILE}[ ?]"`,
    'RewriteRule ^ %1 [R=301,L,NE]',
    // What other hosts read.
    'RewriteRule ^/_(?:headers|redirects)$ - [R=404,L]',
    `RewriteCond %{HTTP_HOST} ^(?:${OLD_HOSTS.map(escapePattern).join('|')})(?::\\d+)?$ [NC]`,
    `RewriteRule ^ - [E=PORTAIL_BASE:${site.url}]`,
    ...FOLLOWED.flatMap(({ wants, page }) => [
      ...OLD_OBJECTS.flatMap((object) => objectRules(object, { prefix: `${wants}.`, page })),
      ...followRules(page, wants === 'rss' ? routes.rss(routes.home) : routes.calendar(routes.home)),
    ]),
    ...OLD_OBJECTS.flatMap((object) => objectRules(object, { prefix: '', page: '' })),
    ...pageRules(),
    ...TITLES.flatMap(([pattern, mark]) => titleRules(pattern, mark)),
    ...NO_FILE,
    `RewriteRule ${OLD_FOLDER} - [NC,G,L]`,
    'RewriteCond %{ENV:PORTAIL_BASE} .',
    'RewriteRule ^ %{ENV:PORTAIL_BASE}%{REQUEST_URI} [R=301,L,NE]',
    '',
  ].join('\n');
}

/**
 * The table as a text map of mod_rewrite.
 * @example apacheMap([{ key: 'article:12', target: '/a/' }]) → 'article:12 /a/\n'
 */
export function apacheMap(lookups: readonly Lookup[]): string {
  return lookups
    .filter(({ key }) => !/\s/.test(key))
    .map(({ key, target }) => `${key} ${target}\n`)
    .join('');
}

/**
 * With the tag of a file left as it is: Apache adds « -gzip » to it, and then finds no copy of a visitor to
 * be the same.
 */
function compression(): string[] {
  return [
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}`,
    '    DeflateAlterETag NoChange',
    '  </IfModule>',
    '</IfModule>',
  ];
}

function headerBlock({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === 'Content-Type'
      ? `  ForceType "${value}"`
      : `  Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
  );
  return [`<LocationMatch "${filePattern(path)}">`, ...lines, '</LocationMatch>'].join('\n');
}

/** Sends to the target that the last condition has found. */
function lead(conditions: readonly string[], key: string): string[] {
  return [
    ...conditions,
    `RewriteCond \${portail:${key}} ^${GONE}$`,
    'RewriteRule ^ - [G,L]',
    ...conditions,
    `RewriteCond \${portail:${key}} ^(/.*)$`,
    'RewriteRule ^ %{ENV:PORTAIL_BASE}%1 [R=301,L,QSD,NE]',
    ...conditions,
    `RewriteCond \${portail:${key}} ^(https://.*)$`,
    'RewriteRule ^ %1 [R=301,L,QSD,NE]',
  ];
}

function objectRules(object: string, { prefix, page }: { prefix: string; page: string }): string[] {
  const asked = page === '' ? [] : [`RewriteCond %{QUERY_STRING} (?:^|[&;])page=${page} [NC]`];
  const number = `RewriteCond %{QUERY_STRING} ${objectPattern(object)} [NC]`;
  return lead([PROGRAM, ...asked, number], `${prefix}${object}:%1`);
}

function followRules(page: string, target: string): string[] {
  return [
    PROGRAM,
    `RewriteCond %{QUERY_STRING} (?:^|[&;])page=${page} [NC]`,
    `RewriteRule ^ %{ENV:PORTAIL_BASE}${target} [R=301,L,QSD]`,
  ];
}

function pageRules(): string[] {
  const page = 'RewriteCond %{QUERY_STRING} (?:^|[&;])page=([a-z0-9_-]+) [NC]';
  return [
    ...lead([PROGRAM, page], 'page:${bas:%1}'),
    'RewriteCond %{QUERY_STRING} ^$',
    'RewriteRule ^/(?:spip|index|sommaire)\\.php[345]?$ %{ENV:PORTAIL_BASE}/ [R=301,L,NC]',
  ];
}

function titleRules(pattern: string, mark: string): string[] {
  const title = `RewriteCond %{REQUEST_URI} "${pattern}"`;
  return lead([...NO_FILE, title], `${mark}/\${bas:%1}`);
}
