import { foldLetters } from '../../lib/text.ts';
import { editDistance } from './edit-distance.ts';
import { isFiller } from './fillers.ts';
import { soundOf } from './sound.ts';

/** Shorter words are one letter away from too many others. */
export const MIN_LETTERS = 4;
/** In a word as long as this, two letters may be wrong. */
const TWO_EDITS_FROM = 9;
/** A shorter word is misspelt for a subject of the site, or by a slip; its first letter is right: « logo » is not « Togo ». */
const ANY_WORD_FROM = 6;
/** Words run together are at least so long each. */
const MIN_PART = 4;
/** Words that sound alike differ by so many letters at most. */
const MAX_SILENT = 3;
/** Words that share so many letters and more may be forms of one. */
const SHARED_STEM = 5;

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
  if (/[^a-z]/.test(typed)) return splitNumber(typed, new Set([...folded, ...subjects]));
  return typed.length < MIN_LETTERS ? undefined : findNear(typed, { words, folded, subjects });
}

interface KnownWords {
  words: readonly string[];
  folded: readonly string[];
  subjects: ReadonlySet<string>;
}

function findNear(typed: string, { words, folded, subjects }: KnownWords): string | undefined {
  const near = (distance: number, isLike: (known: string) => boolean) =>
    words[
      folded.findIndex(
        (known) =>
          isLike(known) &&
          (typed.length >= ANY_WORD_FROM || isShortSlip(typed, known, subjects)) &&
          editDistance(typed, known, distance) <= distance,
      )
    ];
  const beginsAlike = (known: string) => known.startsWith(typed.charAt(0));
  return (
    near(1, (known) => beginsAlike(known) && subjects.has(known)) ??
    near(1, beginsAlike) ??
    splitWord(typed, new Set(folded)) ??
    words[folded.findIndex((known) => isOtherForm(typed, known))] ??
    words[findSound(typed, folded)] ??
    (typed.length >= TWO_EDITS_FROM ? near(2, beginsAlike) : undefined) ??
    // Few slip at the first letter, and none puts one before a word but that of an article: « lukraine ».
    near(1, (known) => !typed.endsWith(known) || /^(?:[dl]|(.)\1)/.test(typed))
  );
}

/** The place of the word that sounds like « ukrène », which is more than a letter away; -1 for none. */
function findSound(typed: string, folded: readonly string[]): number {
  const sound = soundOf(typed);
  return folded.findIndex(
    (known) =>
      typed.length >= ANY_WORD_FROM &&
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
    typed.length > SHARED_STEM &&
    known.startsWith(typed.slice(0, -1)) &&
    known.length <= typed.length + 3
  );
}

function splitWord(typed: string, known: ReadonlySet<string>): string | undefined {
  for (let place = MIN_PART; place <= typed.length - MIN_PART; place += 1) {
    const parts = [typed.slice(0, place), typed.slice(place)];
    if (parts.every((part) => known.has(part) && !isFiller(part))) return parts.join(' ');
  }
  return undefined;
}

/** « RAICT2025 », where the site writes « RAICT ». */
function splitNumber(typed: string, known: ReadonlySet<string>): string | undefined {
  const [, letters = '', number] = /^([a-z]+)(\d+)$/.exec(typed) ?? [];
  return number !== undefined && known.has(letters) ? `${letters} ${number}` : undefined;
}
