import { FEED_TYPES, MEDIA_TYPES } from '../../lib/media-types.ts';

/** The type of the files of an ending, or of a name (IANA media types). */
interface MediaType {
  /** From the root; one « * » for any characters. */
  path: string;
  type: string;
}

const UTF_8 = '; charset=utf-8';

const CALENDARS = '/*.ics';

/** The types of what others follow. Feeds have names of their own: a general rule comes before particular ones. */
export const FOLLOWED_TYPES: readonly MediaType[] = [
  { path: '/*.xml', type: inUtf8('application/xml') },
  { path: '/*rss.xml', type: inUtf8(FEED_TYPES.rss) },
  { path: '/*podcast.xml', type: inUtf8(FEED_TYPES.rss) },
  { path: '/*atom.xml', type: inUtf8(FEED_TYPES.atom) },
  { path: '/flux/archives/atom-*', type: inUtf8(FEED_TYPES.atom) },
  { path: '/*feed.json', type: inUtf8(FEED_TYPES.json) },
  { path: '/*chapitres.json', type: inUtf8('application/json+chapters') },
  { path: CALENDARS, type: inUtf8(MEDIA_TYPES.ICS) },
  { path: '/*.opml', type: inUtf8('text/x-opml') },
];

/** The types of what editors publish: not every host knows an e-book or the documents of offices. */
const PUBLISHED_TYPES = Object.entries(MEDIA_TYPES)
  .map(([format, type]) => ({
    path: `/*.${format.toLowerCase()}`,
    type: type.startsWith('text/') ? inUtf8(type) : type,
  }))
  .filter(({ path }) => path !== CALENDARS);

/** The types of other files; hosts know those of pages and styles. */
export const FILE_TYPES: readonly MediaType[] = [
  ...PUBLISHED_TYPES,
  { path: '/*.json', type: inUtf8('application/json') },
  { path: '/*.tsv', type: inUtf8('text/tab-separated-values') },
  { path: '/*.js', type: inUtf8('text/javascript') },
  { path: '/*.woff2', type: 'font/woff2' },
  { path: '/*.webmanifest', type: inUtf8('application/manifest+json') },
  { path: '/*.bib', type: inUtf8('application/x-bibtex') },
  { path: '/*.ris', type: inUtf8('application/x-research-info-systems') },
  { path: '/*.pagefind', type: 'application/octet-stream' },
];

/** The types of all that is text in UTF-8, without saying so: of pages and styles, which hosts know, and of files. */
export const TEXT_TYPES: readonly string[] = [
  ...new Set([
    'text/html',
    'text/css',
    ...[...FOLLOWED_TYPES, ...FILE_TYPES]
      .map(({ type }) => type)
      .filter((type) => type.endsWith(UTF_8))
      .map((type) => type.slice(0, -UTF_8.length)),
  ]),
];

/** What weighs a fourth once it is compressed; other files are compressed already, as the index of the search. */
export const COMPRESSED_TYPES: readonly string[] = [...TEXT_TYPES, 'image/svg+xml'];

function inUtf8(type: string): string {
  return `${type}${UTF_8}`;
}
