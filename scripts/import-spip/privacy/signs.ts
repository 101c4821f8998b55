/** Where something was left out of a text: a character that Unicode gives to nobody. */
export const HOLE = '\uFDD0';

/** A line break in a paragraph, as its text shows it. */
export const LINE_BREAK = '\u2028';

/** The start or the end of an element around words: for the words it is not there. */
const MARK = String.raw`[\u{100000}-\u{10FFFD}]`;

/** Spaces and marks, any number of them. */
export const GAP = String.raw`(?:\s|${MARK})*`;

const MARKS = new RegExp(MARK, 'gu');

/**
 * The marks of a text, without its words: what has to stay when the words go.
 * @example marksOf('\u{100000}Tél. :\u{100001} ') → '\u{100000}\u{100001}'
 */
export function marksOf(text: string): string {
  return text.match(MARKS)?.join('') ?? '';
}

/**
 * The words of a text, without its marks.
 * @example wordsOf('\u{100000}Tél. :\u{100001} ') → 'Tél. : '
 */
export function wordsOf(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * Where each unit of the words of a text stands in it.
 * @example placesOfWords('\u{100000}ab') → [2, 3]
 */
export function placesOfWords(text: string): number[] {
  const isMark = new Set([...text.matchAll(MARKS)].flatMap(({ index }) => [index, index + 1]));
  return Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !isMark.has(index),
  );
}
