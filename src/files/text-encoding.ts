/** How the bytes of a text are to be read. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * The letters of a text, whichever program saved it: none is lost, and how it was saved is said.
 * @example decodeText(bytes of « Début » as an older Windows saves it) → { text: 'Début', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By its mark, else by the zero that stands beside each Latin letter. */
function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zerosAt = (place: number) => head.filter((byte, i) => i % 2 === place && byte === 0).length;
  const [even, odd, enough] = [zerosAt(0), zerosAt(1), head.length / 4];
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}
