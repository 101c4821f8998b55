/**
 * The order of two words by their bytes in UTF-8, which is that of their code points.
 * @example ['﷽', '𝒜', 'eau'].sort(compareOctets) → ['eau', '﷽', '𝒜']
 */
export function compareOctets(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return one.length - other.length;
}

/** In UTF-16, letters beyond U+FFFF begin with a unit that is less than those of the last letters before. */
function rankOf(unit: number): number {
  return unit >= 0xd8_00 && unit <= 0xdf_ff ? unit + 0x1_00_00 : unit;
}
