import { FILE_TYPES, FOLLOWED_TYPES } from './media-types.ts';
import { firstFileRules } from './first-files.ts';
import { deskPolicy, documentPolicy, pagePolicy, pdfPolicy } from './policy.ts';

/** Headers that hosts send beside their own. */
export const HEADER_NAMES = [
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'Content-Disposition',
  'Content-Security-Policy',
  'Content-Type',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Link',
  'Permissions-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'X-Robots-Tag',
] as const;

export type HeaderName = (typeof HEADER_NAMES)[number];

export type Headers = Readonly<Partial<Record<HeaderName, string>>>;

/** What is sent with the paths of a pattern. */
export interface HeaderRule {
  /** From the root; one « * » at most, for any characters. */
  path: string;
  headers: Headers;
}

const forSeconds = (seconds: number) => `public, max-age=${String(seconds)}, must-revalidate`;

/** A page may change at any build; its ETag makes asking again cheap. */
const FOR_MINUTES = forSeconds(300);
const FOR_QUARTER = forSeconds(900);
const FOR_HOUR = forSeconds(3600);
const FOR_MONTH = forSeconds(2_592_000);
/** What bears the digest of its content in its name never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** For readers, players and programs of others. */
const OPEN: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const SHARED: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Pictures that others show: readers of feeds, players, previews of links. */
const SHARED_PICTURES = ['/illustrations/*', '/apercus/*', '/podcast.png', '/dessins/*'];

/** What a browser shows without harm; any other document is saved, not opened. */
const SHOWN = 'png jpg jpeg webp avif gif mp3 m4a ogg mp4 webm vtt txt'.split(' ');

/**
 * The index of the search and its archive: parts are named by what they hold, packs are asked for
 * with the version of their catalogue.
 */
const SEARCH_FOLDERS = ['/pagefind/', '/pagefind/archives/'];
const SEARCH_PARTS = [
  ...SEARCH_FOLDERS.flatMap((folder) => [`${folder}index/*`, `${folder}fiches/*`]),
  '/pagefind/*.pf_meta',
];
const SEARCH_LISTS = SEARCH_FOLDERS.flatMap((folder) => [
  `${folder}pagefind-entry.json`,
  `${folder}catalogue.json`,
]);

const DESK: Headers = {
  'Content-Security-Policy': deskPolicy,
  // The window in which an editor signs in goes to the forge and gives its answer to this one.
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  // In the place of what pages of the site ask for first.
  Link: '</favicon.svg>; rel=icon',
  'X-Robots-Tag': 'noindex',
};

/**
 * The one table of what hosts send. Where several rules fit a path, each adds its headers and a later
 * one wins. No two rules have one path: Cloudflare would read the last alone.
 * @param filmHosts origins of the players of films kept elsewhere
 * @param styles paths of the style sheets of every page
 * @example headerRules(['https://www.youtube-nocookie.com'], ['/_astro/style.css'])
 *   → [{ path: '/*', headers: { 'Content-Security-Policy': '…', … } }, …]
 */
export function headerRules(
  filmHosts: readonly string[],
  styles: readonly string[] = [],
): HeaderRule[] {
  return [
    { path: '/*', headers: everywhere(filmHosts) },
    ...firstFileRules(styles),
    ...FILE_TYPES.map(({ path, type }) => ({ path, headers: { 'Content-Type': type } })),
    ...FOLLOWED_TYPES.map(({ path, type }) => ({ path, headers: followed(type) })),
    ...cached(FOR_EVER, ['/_astro/*', ...SEARCH_PARTS]),
    ...cached(FOR_MONTH, ['/fonts/*']),
    ...cached(FOR_HOUR, ['/couvertures/*']),
    ...cached(FOR_HOUR, SHARED_PICTURES, SHARED),
    ...cached(FOR_QUARTER, ['/api/*'], OPEN),
    ...cached('no-cache', [...SEARCH_LISTS, '/transitions.json']),
    ...documentRules(),
    { path: '/admin/*', headers: DESK },
  ];
}

function cached(policy: string, paths: readonly string[], others: Headers = {}): HeaderRule[] {
  return paths.map((path) => ({ path, headers: { ...others, 'Cache-Control': policy } }));
}

/** A feed or a calendar; a browser that meets one shows it rather than saving it. */
function followed(type: string): Headers {
  return {
    ...OPEN,
    'Content-Type': type,
    'Content-Disposition': 'inline',
    'Cache-Control': FOR_QUARTER,
  };
}

function everywhere(filmHosts: readonly string[]): Headers {
  return {
    'Content-Security-Policy': pagePolicy(filmHosts),
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': FOR_MINUTES,
  };
}

/** Files of editors: what could run is never opened, and nothing is part of this site. */
function documentRules(): HeaderRule[] {
  const saved: Headers = {
    ...SHARED,
    'Content-Security-Policy': documentPolicy,
    'Content-Disposition': 'attachment',
    'Cache-Control': FOR_HOUR,
  };
  const shown: Headers = { 'Content-Disposition': 'inline' };
  return [
    { path: '/documents/*', headers: saved },
    ...SHOWN.map((extension) => ({ path: `/documents/*.${extension}`, headers: shown })),
    { path: '/documents/*.pdf', headers: { ...shown, 'Content-Security-Policy': pdfPolicy } },
  ];
}
