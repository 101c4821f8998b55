/** The first bytes by which a file is known, each at its place. */
const SIGNATURES: readonly (readonly [string, number, string])[] = [
  ['PDF', 0, '%PDF-'],
  ['PNG', 0, '\x89PNG\r\n\x1a\n'],
  ['JPG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF8'],
  ['WEBP', 8, 'WEBP'],
  ['WAV', 8, 'WAVE'],
  ['AVIF', 4, 'ftypavif'],
  ['MP4', 4, 'ftyp'],
  ['MP3', 0, 'ID3'],
  ['OGG', 0, 'OggS'],
  ['FLAC', 0, 'fLaC'],
  ['WEBM', 0, '\x1a\x45\xdf\xa3'],
  ['ZIP', 0, 'PK\x03\x04'],
];

/** Extensions, in capitals, under which the same bytes go. */
const FAMILIES: Readonly<Record<string, string>> = {
  JPEG: 'JPG',
  M4A: 'MP4',
  M4V: 'MP4',
  MOV: 'MP4',
  OGA: 'OGG',
  OPUS: 'OGG',
  MKV: 'WEBM',
  DOCX: 'ZIP',
  XLSX: 'ZIP',
  PPTX: 'ZIP',
  ODT: 'ZIP',
  ODS: 'ZIP',
  ODP: 'ZIP',
  EPUB: 'ZIP',
};

/**
 * What the first bytes of a file say that it is, in capitals; nothing for text or an unknown kind.
 * @example signatureOf(bytes of a PDF) → 'PDF'
 */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([, offset, mark]) => head.startsWith(mark, offset));
  return known?.[0] ?? (isMpegFrame(bytes) ? 'MP3' : undefined);
}

/**
 * Whether the bytes are what the extension promises; of a kind that has no mark nothing can be said.
 * @example isWhatItSays('PDF', bytes of a picture) → false ; isWhatItSays('TXT', …) → true
 */
export function isWhatItSays(format: string, bytes: Uint8Array): boolean {
  const family = FAMILIES[format] ?? format;
  const isMarked = SIGNATURES.some(([name]) => name === family);
  return !isMarked || signatureOf(bytes) === family;
}

/** An MP3 without tags begins with a frame: eleven bits set, then layer III (ISO/IEC 11172-3 § 2.4.1.3). */
function isMpegFrame([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2;
}
