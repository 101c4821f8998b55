/**
 * A whole number of things, as one writes it after an option; nothing for what is none.
 * @example readCount('4000') → 4000 ; readCount('0') → undefined ; readCount('trois') → undefined
 */
export function readCount(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
