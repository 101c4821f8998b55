import { foldLetters } from '../../lib/text.ts';
import type { SearchIndex } from './engine.ts';
import { joinNames } from './joined-names.ts';
import { countryOfPeople } from './people.ts';
import { completeWord, correctWord, MIN_LETTERS } from './spelling.ts';

const NUMBER = /^\d+$/;

/**
 * A number as the site writes it: « 520 000 » for « 520000 ». For one that it does not write the engine
 * answers by fewer digits: « 9 » for « 93 ».
 */
async function findNumber(index: SearchIndex, number: string): Promise<string | undefined> {
  const grouped = number.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
  return (await index.find(`"${grouped}"`)).length > 0 ? grouped : undefined;
}

/** « leau » is « l’eau » without its apostrophe. */
async function findElided(index: SearchIndex, word: string): Promise<string | undefined> {
  const [, rest] = /^[ld]([aeiouyh].{2,})$/.exec(word) ?? [];
  if (rest === undefined || (await index.find(`"${rest}"`)).length === 0) return undefined;
  return rest;
}

/** What finds the word of the site, or of its names, that is nearest to one that no page says. */
function makeCorrector(
  index: SearchIndex,
  known: readonly string[],
  accessWords: ReadonlySet<string>,
) {
  const names = [...index.catalogue.names.values()].flat();
  const named = [...names, ...index.catalogue.synonyms.flat()].flatMap((name) => name.split(' '));
  const subjects = new Set([...accessWords, ...named]);
  const joined = joinNames(names);
  const countries = index.catalogue.namesIn('pays').flatMap(([, some]) => some);
  const folded = new Set(known.map(foldLetters));
  const nearestOf = (word: string) =>
    joined.get(word) ?? countryOfPeople(word, countries) ?? correctWord(word, known, subjects);
  return async (word: string): Promise<string | undefined> => {
    if (NUMBER.test(word)) return findNumber(index, word);
    const other = nearestOf(word) ?? (await findElided(index, word));
    const isBegun = other === word && !folded.has(word);
    if (other === undefined || isBegun || joined.has(word) || /\d/.test(other)) return other;
    // The list knows places of which no page speaks, and « passe port » is no « passeport ».
    return (await index.find(`"${other}"`)).length > 0 ? other : undefined;
  };
}

/** What was found for words that no page says. */
interface NearestWords {
  /** The nearest word of each one that has any: itself where words of the site begin by it. */
  nearest: ReadonlyMap<string, string>;
  /** What replaces the words that the engine finds whole only. */
  completions: ReadonlyMap<string, string>;
  /** Words of the query to which no word of the site is near. */
  unknown: readonly string[];
}

/**
 * Finds the nearest word of the site for each of some that no page says.
 * @param known the words of the site, the most frequent first
 * @example await findNearest(index, ['sesime'], { known: ['séisme'], accessWords: new Set() })
 *   → { nearest: Map { 'sesime' → 'séisme' }, completions: Map {}, unknown: [] }
 */
export async function findNearest(
  index: SearchIndex,
  words: readonly string[],
  { known, accessWords }: { known: readonly string[]; accessWords: ReadonlySet<string> },
): Promise<NearestWords> {
  const nearestTo = makeCorrector(index, known, accessWords);
  const nearest = new Map<string, string>();
  for (const word of words) {
    const other = await nearestTo(word);
    if (other !== undefined) nearest.set(word, other);
  }
  return {
    nearest,
    completions: await completeBegun(index, nearest, known),
    unknown: words.filter((word) => !nearest.has(word) && isLongEnough(word)),
  };
}

/** A word too short for its misspelling to be known is left to the engine. */
function isLongEnough(word: string): boolean {
  return word.length >= MIN_LETTERS || NUMBER.test(word);
}

/** « cooperati » is longer than the stem of the word that it begins: the engine finds it by the whole word only. */
async function completeBegun(
  index: SearchIndex,
  nearest: ReadonlyMap<string, string>,
  known: readonly string[],
): Promise<Map<string, string>> {
  const completions = new Map<string, string>();
  for (const [word, other] of nearest) {
    if (other !== word || (await index.find(word)).length > 0) continue;
    completions.set(word, completeWord(word, known) ?? word);
  }
  return completions;
}
