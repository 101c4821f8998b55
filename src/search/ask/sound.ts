/** Letters that sound alike. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1/g, '$1'],
  [/eau|au/g, 'o'],
  [/[ae]i/g, 'e'],
  [/ph/g, 'f'],
  [/qu?|c(?![ehiy])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/y/g, 'i'],
];

/**
 * A word by its sounds: what is heard alike is written alike.
 * @param word folded
 * @example soundOf('ukrenne') → 'ukrene' ; soundOf('ukraine') → 'ukrene'
 */
export function soundOf(word: string): string {
  return SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}
