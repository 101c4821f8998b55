import { foldLetters } from '../../lib/text.ts';
import { isFiller } from './fillers.ts';

/** Shorter words are one letter away from too many others. */
export const MIN_LETTERS = 4;
/** In a word as long as this, two letters may be wrong. */
const LONG = 9;
/** A shorter word is misspelt for a subject of the site, or by a slip; its first letter is right: « logo » is not « Togo ». */
const SURE = 6;
/** Words run together are at least so long each. */
const MIN_PART = 4;
/** The words of a name that are run together are at least so long in all. */
const MIN_JOINED = 6;
/** Words that sound alike differ by so many letters at most. */
const MAX_SILENT = 3;
/** Words that share so many letters and more may be forms of one. */
const STEM = 5;

/**
 * The word of the site that is a letter away from a word that the site does not write, or two words
 * that were run together.
 * @param words the words of the site, the most frequent first
 * @param subjects folded, what the site is about: short words are misspelt for one of these, or by a slip
 * @returns the word itself where the site writes it, or words that begin by it; nothing where no word is near
 * @example correctWord('sésime', ['séisme', …], subjects) → 'séisme' ; correctWord('groupepays', …) → 'groupe pays'
 */
export function correctWord(
  word: string,
  words: readonly string[],
  subjects: ReadonlySet<string>,
): string | undefined {
  const typed = foldLetters(word);
  const folded = words.map(foldLetters);
  if (folded.some((known) => known.startsWith(typed))) return word;
  if (/[^a-z]/.test(typed)) return splitNumber(typed, folded);
  if (typed.length < MIN_LETTERS) return undefined;
  const near = (distance: number) =>
    words[
      folded.findIndex(
        (known) =>
          (typed.length >= SURE || isShortSlip(typed, known, subjects)) &&
          editDistance(typed, known, distance) <= distance,
      )
    ];
  return (
    near(1) ??
    splitWord(typed, new Set(folded)) ??
    words[folded.findIndex((known) => isOtherForm(typed, known))] ??
    words[findSound(typed, folded)] ??
    (typed.length >= LONG ? near(2) : undefined)
  );
}

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

const soundOf = (word: string) =>
  SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** The place of the word that sounds like « ukrène », which is more than a letter away; -1 for none. */
function findSound(typed: string, folded: readonly string[]): number {
  const sound = soundOf(typed);
  return folded.findIndex(
    (known) =>
      typed.length >= SURE &&
      Math.abs(known.length - typed.length) <= MAX_SILENT &&
      soundOf(known) === sound,
  );
}

/** Whether a short word may be another one: a subject, or the same letters in another order, or the same sounds. */
function isShortSlip(typed: string, known: string, subjects: ReadonlySet<string>): boolean {
  if (!known.startsWith(typed.charAt(0))) return false;
  const sorted = (word: string) => Array.from(word).toSorted().join('');
  return (
    subjects.has(known) || sorted(known) === sorted(typed) || soundOf(known) === soundOf(typed)
  );
}

/**
 * The most frequent word that begins by some letters.
 * @example completeWord('cooperati', ['coopération', …]) → 'coopération'
 */
export function completeWord(start: string, words: readonly string[]): string | undefined {
  const typed = foldLetters(start);
  return words.find((word) => foldLetters(word).startsWith(typed));
}

/** « arctic » is « arctique », « congress » « congrès »: another ending, perhaps of another language. */
function isOtherForm(typed: string, known: string): boolean {
  return (
    typed.length > STEM && known.startsWith(typed.slice(0, -1)) && known.length <= typed.length + 3
  );
}

function splitWord(typed: string, known: ReadonlySet<string>): string | undefined {
  for (let place = MIN_PART; place <= typed.length - MIN_PART; place += 1) {
    const parts = [typed.slice(0, place), typed.slice(place)];
    if (parts.every((part) => known.has(part))) return parts.join(' ');
  }
  return undefined;
}

/** « RAICT2025 », where the site writes « RAICT ». */
function splitNumber(typed: string, known: readonly string[]): string | undefined {
  const [, letters = '', number] = /^([a-z]+)(\d+)$/.exec(typed) ?? [];
  return number !== undefined && known.includes(letters) ? `${letters} ${number}` : undefined;
}

/**
 * Names of several words, and parts of them, by the letters of their words run together.
 * @example joinNames(['region centre val de loire']) → Map { 'centrevaldeloire' → 'centre val de loire', … }
 */
export function joinNames(names: Iterable<string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const name of names) {
    for (const words of listRuns(name.split(' '))) {
      const letters = words.join('');
      if (letters.length >= MIN_JOINED) joined.set(letters, words.join(' '));
    }
  }
  return joined;
}

/** Some words in their order, two at least; the first and the last of them say something. */
function listRuns(words: readonly string[]): string[][] {
  const ends = [...words.keys()].filter((place) => !isFiller(words[place] ?? ''));
  return ends.flatMap((first) =>
    ends.filter((last) => last > first).map((last) => words.slice(first, last + 1)),
  );
}

/**
 * How many letters too many, too few, other or swapped make the difference between two words
 * (optimal string alignment).
 * @param limit beyond it any larger number is as good
 * @example editDistance('sesime', 'seisme') → 1 ; editDistance('mali', 'mali') → 0
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row }, previous, older);
    if (Math.min(...current) > limit) return limit + 1;
    [older, previous] = [previous, current];
  }
  return valueAt(previous, b.length);
}

/** The distances of the first letters of one word from the first letters of the other. */
function nextRow(
  { a, b, row }: { a: string; b: string; row: number },
  previous: readonly number[],
  older: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isOther = a[row - 1] !== b[column - 1];
    const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        valueAt(previous, column) + 1,
        valueAt(current, column - 1) + 1,
        valueAt(previous, column - 1) + Number(isOther),
        isSwapped ? valueAt(older, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}

function valueAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
