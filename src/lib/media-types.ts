import { formatOf } from './media-path.ts';

/** The media type of each format that editors may publish (IANA), by its extension in capitals. */
export const MEDIA_TYPES = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PPTX: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ODT: 'application/vnd.oasis.opendocument.text',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
  ODP: 'application/vnd.oasis.opendocument.presentation',
  EPUB: 'application/epub+zip',
  ZIP: 'application/zip',
  MP3: 'audio/mpeg',
  M4A: 'audio/mp4',
  OGG: 'audio/ogg',
  MP4: 'video/mp4',
  WEBM: 'video/webm',
  JPG: 'image/jpeg',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  AVIF: 'image/avif',
  CSV: 'text/csv',
  TXT: 'text/plain',
  VTT: 'text/vtt',
  ICS: 'text/calendar',
} as const;

/**
 * The media type of a file by its format; of one that nobody publishes, only that it is a file.
 * @example mediaTypeOf('PDF') → 'application/pdf' ; mediaTypeOf('XYZ') → 'application/octet-stream'
 */
export function mediaTypeOf(format: string): string {
  // Within the function: routes.ts goes to browsers, and takes the types of feeds alone along.
  const types: ReadonlyMap<string, string> = new Map(Object.entries(MEDIA_TYPES));
  return types.get(format) ?? 'application/octet-stream';
}

/**
 * Whether the name of a file is that of a picture that pages show.
 * @example isPictureFile('./pont.JPG') → true ; isPictureFile('./actes.pdf') → false
 */
export function isPictureFile(file: string): boolean {
  return mediaTypeOf(formatOf(file)).startsWith('image/');
}

/** The media type of each format in which a feed is written. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
