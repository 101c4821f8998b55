import { characterOf, toBytes } from './windows-1252.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as text: UTF-8, and Windows-1252 for each byte that is none.
 * @example decodeBytes(Uint8Array.of(0xc3, 0xa9, 0xe9)) → 'éé'
 */
export function decodeBytes(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? decodeMixed(bytes);
}

/**
 * The same for bytes that must all be UTF-8.
 * @returns nothing when they are not
 * @example decodeUtf8(Uint8Array.of(0xc3, 0xa9)) → 'é' ; decodeUtf8(Uint8Array.of(0xe9)) → undefined
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeMixed(bytes: Uint8Array): string {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const character = decodeUtf8(bytes.subarray(at, at + length));
    text += character ?? characterOf(bytes[at] ?? 0);
    at += character === undefined ? 1 : length;
  }
  return text;
}

/** How many bytes a character of UTF-8 takes, by its first (RFC 3629 § 3). */
function sequenceLength(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

/**
 * A text whose every letter has been encoded once too often, as it was before.
 * @returns nothing for a text that has not been
 * @example undouble('CitÃ©s') → 'Cités' ; undouble('Cités') → undefined
 */
export function undouble(text: string): string | undefined {
  const bytes = toBytes(text);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}
