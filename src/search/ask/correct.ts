import { foldLetters } from '../../lib/text.ts';
import type { Hit, SearchIndex } from './engine.ts';
import { isFiller } from './fillers.ts';
import { wordsOf } from './folding.ts';
import { shortSingular } from './short-words.ts';
import { joinNames } from './joined-names.ts';
import { countryOfPeople } from './people.ts';
import { completeWord, correctWord, MIN_LETTERS } from './spelling.ts';
import { setUnsaidPlacesAside } from './places.ts';
import { isFrench } from './weight.ts';

/** Whether the pages whose text says a word are all foreign: French ones only know what it means. */
function isForeignWord(hits: readonly Hit[], { catalogue }: SearchIndex): boolean {
  const said = hits.filter(({ places }) => places.length > 0);
  return said.length > 0 && said.every(({ row }) => !isFrench(row, catalogue));
}

const NUMBER = /^\d+$/;

/**
 * A number as the site writes it: « 520 000 » for « 520000 ». For one that it does not write the engine
 * answers by fewer digits: « 9 » for « 93 ».
 */
async function findNumber(index: SearchIndex, number: string): Promise<string | undefined> {
  const grouped = number.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
  return (await index.find(`"${grouped}"`)).length > 0 ? grouped : undefined;
}

/** « lois » is « loi », where pages say that: the engine finds the plural by its singular, not the other way. */
async function findSingular(index: SearchIndex, word: string): Promise<string> {
  const singular = shortSingular(word);
  if (singular === undefined || isFiller(singular)) return word;
  return (await index.find(`"${singular}"`)).length > 0 ? singular : word;
}

/** « leau » is « l’eau » without its apostrophe. */
async function findElided(index: SearchIndex, word: string): Promise<string | undefined> {
  const [, rest] = /^[ld]([aeiouyh].{2,})$/.exec(word) ?? [];
  if (rest === undefined || (await index.find(`"${rest}"`)).length === 0) return undefined;
  return rest;
}

/** « COP 30 » is « COP30 », where pages write it in one word. */
async function joinNumbers(index: SearchIndex, words: readonly string[]): Promise<string[]> {
  const joined: string[] = [];
  for (const word of words) {
    const both = NUMBER.test(word) ? `${joined.at(-1) ?? ''}${word}` : word;
    const isJoined = both !== word && (await index.find(`"${both}"`)).length > 0;
    if (isJoined) joined.pop();
    joined.push(isJoined ? both : word);
  }
  return joined;
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
  const countries = [...index.catalogue.names]
    .filter(([row]) => index.catalogue.has(row, 'pays'))
    .flatMap(([, some]) => some);
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

/** Words as the site writes them, folded. */
export interface Spelling {
  words: readonly string[];
  /** What stands in place of words that no page says, by these. */
  corrections: ReadonlyMap<string, string>;
  /** Those to which no word of the site is near, and names of places that no page says. */
  unknown: readonly string[];
  /** Whether one of them is said in foreign pages only. */
  isForeign: boolean;
}

/**
 * Looks for each word as it is written, and in place of a word that no page says puts the nearest.
 * @example await correctSpelling(index, ['sésime'])
 *   → { words: ['séisme'], corrections: Map { 'sésime' → 'séisme' }, unknown: [], … }
 */
export async function correctSpelling(
  index: SearchIndex,
  typed: readonly string[],
): Promise<Spelling> {
  const { words: others, unsaid } = await setUnsaidPlacesAside(index, typed);
  const whole = await joinNumbers(index, others);
  const words = await Promise.all(whole.map((word) => findSingular(index, word)));
  const hits = await Promise.all(words.map((word) => index.find(`"${word}"`)));
  const isForeign = hits.some((found) => isForeignWord(found, index));
  const accessWords = new Set([...index.catalogue.access.values()].flat());
  // The engine knows no small words: « qui », « êtes » and « vous » are never misspelt.
  const doubtful = words.filter(
    (word, place) => hits[place]?.length === 0 && !isFiller(word) && !accessWords.has(word),
  );
  const known = doubtful.length === 0 ? [] : await index.readWords();
  if (known.length === 0) return { words, corrections: new Map(), unknown: unsaid, isForeign };
  const nearest = await findNearest(index, doubtful, { known, accessWords });
  const unknown = doubtful.filter((word) => !nearest.has(word) && isLongEnough(word));
  const completions = await completeBegun(index, nearest, known);
  const corrections = new Map([...nearest].filter(([word, other]) => other !== word));
  const corrected = words
    .filter((word) => !unknown.includes(word))
    .flatMap((word) => wordsOf(corrections.get(word) ?? completions.get(word) ?? word));
  return { words: corrected, corrections, unknown: [...unsaid, ...unknown], isForeign };
}

/** The nearest word of each one that has any: itself where words of the site begin by it. */
async function findNearest(
  index: SearchIndex,
  words: readonly string[],
  { known, accessWords }: { known: readonly string[]; accessWords: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const nearestTo = makeCorrector(index, known, accessWords);
  const nearest = new Map<string, string>();
  for (const word of words) {
    const other = await nearestTo(word);
    if (other !== undefined) nearest.set(word, other);
  }
  return nearest;
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
