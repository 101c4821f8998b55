/** The type of the files of an ending, or of a name (IANA media types). */
export interface MediaType {
  /** From the root; one « * » for any characters. */
  path: string;
  type: string;
}

/** Of what others follow. Feeds have names of their own: a general rule comes before particular ones. */
export const FOLLOWED_TYPES: readonly MediaType[] = [
  { path: '/*.xml', type: 'application/xml; charset=utf-8' },
  { path: '/*rss.xml', type: 'application/rss+xml; charset=utf-8' },
  { path: '/*podcast.xml', type: 'application/rss+xml; charset=utf-8' },
  { path: '/*atom.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/flux/archives/atom-*', type: 'application/atom+xml; charset=utf-8' },
  { path: '/*feed.json', type: 'application/feed+json; charset=utf-8' },
  { path: '/*chapitres.json', type: 'application/json+chapters; charset=utf-8' },
  { path: '/*.ics', type: 'text/calendar; charset=utf-8' },
  { path: '/*.opml', type: 'text/x-opml; charset=utf-8' },
];

/** Of other files; hosts know those of pages, styles and common pictures. */
export const FILE_TYPES: readonly MediaType[] = [
  { path: '/*.json', type: 'application/json; charset=utf-8' },
  { path: '/*.vtt', type: 'text/vtt; charset=utf-8' },
  { path: '/*.csv', type: 'text/csv; charset=utf-8' },
  { path: '/*.tsv', type: 'text/tab-separated-values; charset=utf-8' },
  { path: '/*.txt', type: 'text/plain; charset=utf-8' },
  { path: '/*.js', type: 'text/javascript; charset=utf-8' },
  { path: '/*.mp3', type: 'audio/mpeg' },
  { path: '/*.m4a', type: 'audio/mp4' },
  { path: '/*.mp4', type: 'video/mp4' },
  { path: '/*.pdf', type: 'application/pdf' },
  { path: '/*.avif', type: 'image/avif' },
  { path: '/*.woff2', type: 'font/woff2' },
  { path: '/*.webmanifest', type: 'application/manifest+json; charset=utf-8' },
  { path: '/*.bib', type: 'application/x-bibtex; charset=utf-8' },
  { path: '/*.ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { path: '/*.pagefind', type: 'application/octet-stream' },
];
