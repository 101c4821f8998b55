/** Files of which players and readers ask for a part. */
const IN_PARTS = ['mp3', 'm4a', 'ogg', 'mp4', 'webm', 'pdf'];

const MEDIA = new RegExp(`^/documents/.*\\.(?:${IN_PARTS.join('|')})$`, 'i');

/**
 * The paths that meet the worker before the files of the site (`run_worker_first` of wrangler.jsonc): the
 * home page, for the parameters of old addresses and for old hosts; what the asset server would spell
 * otherwise with a second hop; files that are sent in parts. All that is no file meets it afterwards.
 */
export const WORKER_FIRST: readonly string[] = [
  '/',
  '/spip.php',
  '/index.php',
  '/+*',
  '/%2B*',
  '/%2b*',
  ...IN_PARTS.map((extension) => `/documents/*.${extension}`),
];

/**
 * Whether a file is sent in parts.
 * @example isMedia('/documents/ressources/2025/film.mp4') → true
 */
export function isMedia(path: string): boolean {
  return MEDIA.test(path);
}
