/** What Windows-1252 has between 0x80 and 0x9F (WHATWG Encoding § windows-1252); the five holes stand for themselves. */
const UPPER =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const BYTES = new Map(Array.from(UPPER, (character, index) => [character, 0x80 + index] as const));

/**
 * The character that a byte is in Windows-1252.
 * @example characterOf(0x92) → '’' ; characterOf(0xe9) → 'é'
 */
export function characterOf(byte: number): string {
  return (
    (byte >= 0x80 && byte < 0xa0 ? UPPER[byte - 0x80] : undefined) ?? String.fromCharCode(byte)
  );
}

/**
 * The byte that a character is in Windows-1252; control characters are their own.
 * @example byteOf('’') → 0x92 ; byteOf('ş') → undefined
 */
export function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return BYTES.get(character) ?? (code < 0x100 ? code : undefined);
}

/**
 * A text as bytes of Windows-1252, or nothing when a character has none.
 * @example toBytes('Ã©') → Uint8Array [0xc3, 0xa9]
 */
export function toBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = Array.from(text, byteOf);
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}
