import { countryCodes } from '../../lib/iso-codes.ts';
import { listSpelledWords } from './words.ts';

const names = new Intl.DisplayNames('fr', { type: 'region' });

/**
 * The countries whose French name is one word: « Suisse » is spelled right, also where no page says it.
 * @example listCountryWords() → ['andorre', 'afghanistan', …]
 */
export function listCountryWords(): string[] {
  return countryCodes
    .map((code) => names.of(code) ?? code)
    .filter((name) => /^\p{L}+$/u.test(name))
    .flatMap(listSpelledWords);
}
