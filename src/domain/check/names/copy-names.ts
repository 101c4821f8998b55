/** What the machine of an editor adds to the name of a copy. */
const COPY =
  /^(?:copie|copy)(?:[ _-]+(?:de|of))?[ _-]|[ _-]+(?:copie|copy)(?:[ _-]*\(?\d*\)?)?$|[ _-]*\((?:(?:copie|copy)[ _-]*)?\d+\)$|[ _-]*\((?:copie|copy)\)$|\w \d{1,2}$|\([^()]*\b(?:conflit|conflict(?:ed)?)\b[^()]*\)$/i;

/**
 * Whether a file bears the name of a copy.
 * @example isCopy('2025/Copie de 2025-09-09-hokusai') → true ; isCopy('2025/2025-09-09-hokusai (1)') → true
 */
export function isCopy(id: string): boolean {
  return COPY.test(id.replace(/^.*\//, ''));
}
