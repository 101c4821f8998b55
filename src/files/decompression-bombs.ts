import { inflateSync } from 'node:zlib';
import { hasCode } from './damage.ts';
import { ARCHIVE_LIST_ITEM } from './file-kinds.ts';

/** No honest stream of words is so much smaller than what it holds, nor a page so long, in bytes. */
const MAX_RATIO = 100;
const MAX_STREAM = 4 * 1024 * 1024;
const MAX_ARCHIVE = 20 * 1024 * 1024;

/**
 * Whether an archive would unfold into far more than it weighs (a « zip bomb »): it would fill the disk
 * of whoever opens it. The sizes are those of its own list (PKWARE APPNOTE 4.3.12).
 * @example isArchiveBomb(bytes of a .zip of 100 KB with 100 MB of zeros) → true
 */
export function isArchiveBomb(archive: Uint8Array): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let unfolded = 0;
  for (let at = bytes.indexOf(ARCHIVE_LIST_ITEM); at >= 0 && at + 28 <= bytes.length;) {
    unfolded += bytes.readUInt32LE(at + 24);
    at = bytes.indexOf(ARCHIVE_LIST_ITEM, at + 4);
  }
  return unfolded > MAX_ARCHIVE && unfolded > MAX_RATIO * bytes.length;
}

const STREAM = /stream\r?\n/g;

/** A picture weighs little where it is of one colour, and no reader of words unfolds it. */
const PICTURE = /\/Subtype\s*\/Image|\/(?:DCT|JPX|JBIG2|CCITTFax)Decode/;

/** « [/FlateDecode /FlateDecode] »: what is folded twice. */
const TWICE = /\/Fl(?:ate(?:Decode)?)?\s*\/Fl/;

/**
 * Whether a stream of a PDF would unfold into far more than it weighs: its reader would work for minutes.
 * @example isPdfBomb(bytes of a PDF of 300 KB with a page of 300 MB) → true
 */
export function isPdfBomb(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  for (const { index, 0: mark } of text.matchAll(STREAM)) {
    const start = text.lastIndexOf(' obj', index);
    const head = text.slice(Math.max(start, index - 2000), index);
    if (!/\/Fl(?:ateDecode)?\b/.test(head) || PICTURE.test(head)) continue;
    if (TWICE.test(head)) return true;
    const from = index + mark.length;
    const end = text.indexOf('endstream', from);
    if (isStreamBomb(bytes.subarray(from, end < 0 ? undefined : end))) return true;
  }
  return false;
}

function isStreamBomb(stream: Buffer): boolean {
  const limit = Math.max(MAX_STREAM, MAX_RATIO * stream.length);
  // Deflate makes nothing a thousand times smaller but zeros (RFC 1951): a short stream cannot pass the limit.
  if (stream.length * 1100 < MAX_STREAM) return false;
  try {
    inflateSync(stream, { maxOutputLength: limit });
    return false;
  } catch (error) {
    // A damaged or locked stream is reported by its reader.
    return hasCode(error, 'ERR_BUFFER_TOO_LARGE');
  }
}
