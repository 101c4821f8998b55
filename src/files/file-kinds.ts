import { MEDIA_TYPES } from '../lib/media-types.ts';

/** For each extension, in capitals, what the bytes of such a file are known as; text bears no mark. */
const SIGNATURES = {
  PDF: ['pdf'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
  PPTX: ['pptx'],
  ODT: ['odt'],
  ODS: ['ods'],
  ODP: ['odp'],
  EPUB: ['epub'],
  ZIP: ['zip'],
  MP3: ['mp3'],
  M4A: ['m4a', 'mp4'],
  OGG: ['ogg', 'oga', 'opus'],
  MP4: ['mp4', 'm4v'],
  WEBM: ['webm', 'mkv'],
  JPG: ['jpg'],
  JPEG: ['jpg'],
  PNG: ['png'],
  WEBP: ['webp'],
  AVIF: ['avif'],
} as const satisfies Record<string, readonly string[]>;

const TEXTS = ['CSV', 'TXT', 'VTT', 'ICS'] as const;

/**
 * What an editor may publish: nothing that a browser or a computer would run. HTML, SVG and XML run on
 * the site's own origin; programs and scripts run on the reader's machine.
 */
export const PUBLISHED_FORMATS: readonly string[] = [...Object.keys(SIGNATURES), ...TEXTS];

/**
 * What an archive of this format holds: a folder of its own, or its media type as a text. Offices write these
 * as archives; one that is put together in another order is still one.
 */
const ARCHIVE_MARKS: Readonly<Record<string, string>> = {
  DOCX: 'word/',
  XLSX: 'xl/',
  PPTX: 'ppt/',
  ODT: MEDIA_TYPES.ODT,
  ODS: MEDIA_TYPES.ODS,
  ODP: MEDIA_TYPES.ODP,
  EPUB: MEDIA_TYPES.EPUB,
};

/** What is an archive of files, whatever the program that writes it calls it. */
export const ARCHIVES: readonly string[] = ['ZIP', ...Object.keys(ARCHIVE_MARKS)];

/** The list of an archive's files ends with this mark and 18 bytes, then a remark (PKWARE APPNOTE 4.3.16). */
const END_OF_LIST = Buffer.from('PK\x05\x06');
/** What each file is announced by in that list. */
export const ARCHIVE_LIST_ITEM = Buffer.from('PK\x01\x02');

/**
 * Whether an archive holds its list of files, without which no program opens it: that list stands at
 * its end, which a broken transfer loses.
 * @example isWholeArchive(bytes of a .docx) → true ; isWholeArchive(its first half) → false
 */
export function isWholeArchive(archive: Uint8Array): boolean {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(END_OF_LIST);
  if (end < 0 || end + 22 > bytes.length) return false;
  const list = bytes.readUInt32LE(end + 16);
  // A list beyond 4 GB stands elsewhere (« Zip64 »); nothing so large is published.
  return (
    bytes.readUInt16LE(end + 10) === 0 || bytes.subarray(list, list + 4).equals(ARCHIVE_LIST_ITEM)
  );
}

/** What a page begins with that a browser could take for HTML whatever its name says. */
const MARKUP = /^\uFEFF?\s*<(?:!doctype|html|head|body|script|svg|\?xml)/i;

/**
 * Whether the bytes are what the extension promises.
 * @param format in capitals, without the dot: one of PUBLISHED_FORMATS
 * @example isWhatItSays('PDF', bytes of a picture) → false ; isWhatItSays('TXT', bytes of words) → true
 */
export async function isWhatItSays(format: string, bytes: Uint8Array): Promise<boolean> {
  // Loaded only where bytes are looked at: most checks know all files, and it takes 0.03 s of CPU to load.
  const { fileTypeFromBuffer } = await import('file-type');
  const detected = (await fileTypeFromBuffer(bytes))?.ext;
  const expected: readonly string[] | undefined = new Map(Object.entries(SIGNATURES)).get(format);
  if (expected === undefined) return isText(bytes, detected);
  if (detected !== undefined && expected.includes(detected)) return true;
  const mark = ARCHIVE_MARKS[format];
  return detected === 'zip' && mark !== undefined && Buffer.from(bytes).includes(mark);
}

function isText(bytes: Uint8Array, detected: string | undefined): boolean {
  if (detected !== undefined && detected !== 'ics' && detected !== 'vtt') return false;
  const head = bytes.subarray(0, 4096);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isUtf16 && head.includes(0)) return false;
  return !MARKUP.test(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(head));
}
