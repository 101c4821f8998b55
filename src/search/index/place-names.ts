import { FRENCH_DEPARTMENTS, FRENCH_REGIONS } from '../../domain/vocabulary/french-regions.ts';
import { FRENCH_TOWNS, WORLD_TOWNS } from '../../domain/vocabulary/large-towns.ts';
import { countryCodes } from '../../lib/iso-codes.ts';
import { isFiller } from '../ask/fillers.ts';
import { wordsOf } from '../ask/folding.ts';
import { listSpelledWords } from './words.ts';

const countryNames = new Intl.DisplayNames('fr', { type: 'region' });

/** Places of which visitors may ask, whether a page speaks of them or not. */
const PLACES: readonly string[] = [
  ...countryCodes.map((code) => countryNames.of(code) ?? code),
  ...FRENCH_REGIONS,
  ...FRENCH_DEPARTMENTS,
];

/**
 * The countries, the parts of France and the towns whose French name is one word: « Suisse » is spelled right, also
 * where no page says it, and « Vannes » is not « Cannes ».
 * @example listPlaceWords() → ['andorre', 'afghanistan', …]
 */
export function listPlaceWords(): string[] {
  return [...PLACES, ...FRENCH_TOWNS, ...WORLD_TOWNS]
    .filter((name) => /^\p{L}+$/u.test(name))
    .flatMap(listSpelledWords);
}

/**
 * Those whose name is several words, folded, without small words: « Royaume-Uni » is no « uni ».
 * @example listPlaceNames() → ['emirats arabes unis', …, 'cote ivoire', …]
 */
export function listPlaceNames(): string[] {
  const names = PLACES.map((name) => wordsOf(name).filter((word) => !isFiller(word)));
  return names.filter((words) => words.length > 1).map((words) => words.join(' '));
}
