/** How often an address may have been encoded over again by what it went through. */
const MAX_DECODINGS = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The encoding of pages, mails and forums from before UTF-8. */
const latin1 = new TextDecoder('windows-1252');

/**
 * The characters behind the percent-encoding of an address (RFC 3986 § 2.1): UTF-8, else Latin-1; a
 * stray « % » stays as it is.
 * @example decodeAddress('/R%C3%A9union') → '/Réunion' ; decodeAddress('/R%E9union') → '/Réunion'
 * @example decodeAddress('/%252B-Maroc-%252B') → '/+-Maroc-+'
 */
export function decodeAddress(address: string): string {
  let decoded = address;
  for (let turn = 0; turn < MAX_DECODINGS; turn += 1) {
    const next = decoded.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeRun(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (code) => Number.parseInt(code, 16));
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

/**
 * Whether a part of an address is spelt as this site does, which most are: nothing to decode or to fold.
 * @example isFolded('l-eau-a-oeil-de-boeuf') → true ; isFolded('-Maroc-') → false
 */
export function isFolded(part: string): boolean {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(part);
}

/**
 * A part of an address without what old links change on their way: case, accents, signs.
 * @example fold('L’eau, à Œil-de-Bœuf') → 'l-eau-a-oeil-de-boeuf' ; fold("Reunion'") → 'reunion'
 */
export function fold(part: string): string {
  if (isFolded(part)) return part;
  return part
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
