/**
 * A part of an address as its reader writes it; a stray « % », which is no code of a letter, leaves it as it is.
 * @example decodePart('caf%C3%A9') → 'café' ; decodePart('100%') → '100%'
 */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return part;
  }
}
