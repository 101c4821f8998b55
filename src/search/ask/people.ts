/** How French, English, Spanish and Portuguese make the name of a people of that of its country. */
const ENDINGS =
  /^(?:ais(?:es?)?|ois(?:es?)?|i?en(?:ne)?s?|aine?s?|i?ans?|i?an[oa]s?|es[ae]?s?|in[eoa]?s?|ish|[oa]s?)$/;

/** Shorter beginnings are those of too many other words: « Mali ». */
const MIN_ROOT = 4;

/**
 * The country of a people of which no page speaks by that name: its own name, a vowel less, and an ending.
 * @param word folded
 * @param countries their names in several languages, folded
 * @example countryOfPeople('moroccan', ['maroc', 'morocco']) → 'morocco' ; countryOfPeople('beninois', ['benin']) → 'benin'
 */
export function countryOfPeople(word: string, countries: readonly string[]): string | undefined {
  return countries.find((name) => {
    const root = name.replace(/[aeiouy]+$/, '');
    const isLong = root.length >= MIN_ROOT && !root.includes(' ');
    return isLong && word.startsWith(root) && ENDINGS.test(word.slice(root.length));
  });
}
