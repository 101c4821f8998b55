import { isLabel, isRequest, LABEL } from './labels.ts';
import { GAP, HOLE, marksOf, wordsOf } from './signs.ts';

/** Marks between what is listed, spaces, and the elements' marks around them. */
const SEPARATOR = /[,;:/|·•→–—\s\u{100000}-\u{10FFFD}-]/u;
/** What « : » may go on to lead to. */
const VALUE = new RegExp(
  String.raw`^${GAP}(?:\(?\+?\d|[\p{L}\p{N}][\p{L}\p{N}_.+-]*@|${LABEL}(?!\p{L}))`,
  'iu',
);
const OR_NEXT = new RegExp(String.raw`^${GAP}(?:et|ou|and|or)\s`, 'iu');

/**
 * A line without its first hole, one of the marks around it left where one is needed.
 * @example closeGap(`Jean, ${HOLE} – 01 53 41 81 81`) → 'Jean – 01 53 41 81 81'
 */
export function closeGap(line: string): string {
  const at = line.indexOf(HOLE);
  const [start, end] = [line.slice(0, at), line.slice(at + HOLE.length)];
  const characters = Array.from(start);
  const last = characters.findLastIndex((character) => !SEPARATOR.test(character));
  const before = characters.slice(0, last + 1).join('');
  const left = start.slice(before.length);
  const right = takeWhile(end, SEPARATOR);
  const after = end.slice(right.length);
  if (/^[.!?]?\s*$/.test(wordsOf(after)) || /^[.!?]/.test(after)) {
    const shorter = withoutRequest(before);
    if (shorter !== before)
      return shorter + marksOf(left + right) + after.replace(/^[.!?]+\s*/, '');
  }
  const middle = joint({ before, left, right, after });
  // A sentence has one end, and a line none before its words.
  const isEnded = /(?:^|[.!?])\s*$/.test(wordsOf(before));
  return before + middle + (isEnded ? after.replace(/^[.!?…]+\s*/, '') : after);
}

function takeWhile(text: string, wanted: RegExp): string {
  let taken = '';
  for (const character of text) {
    if (!wanted.test(character)) break;
    taken += character;
  }
  return taken;
}

/** « Écrire à … », « Contact : … »: a sentence that says nothing else goes with the address. */
function withoutRequest(before: string): string {
  const start = Math.max(...['.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1;
  const sentence = before.slice(start);
  const words = wordsOf(sentence).trim();
  if (!isRequest(words) && !isLabel(words)) return before;
  return before.slice(0, start) + marksOf(sentence);
}

interface Sides {
  before: string;
  left: string;
  right: string;
  after: string;
}

function joint(sides: Sides): string {
  const { before, left, right, after } = sides;
  const marks = marksOf(left) + marksOf(right);
  const isStart = /(?:^|[([{<«"“])\s*$/u.test(wordsOf(before));
  const isEnd = /^\s*(?:$|[)\]}>»”.!?])/u.test(wordsOf(after));
  // The dash of a line of a list stays before what is left of it.
  if (isStart && !isEnd) return /^[–—•·-]/u.test(signsOf(left)) ? left + marksOf(right) : marks;
  if (isEnd) {
    // French leaves a space before these.
    const isSpaced = signsOf(right) === ';' || /^[!?»]/.test(after);
    return isSpaced ? marksOf(left) + right : marks;
  }
  return between(sides);
}

/** What parts the words on both sides. */
function between({ left, right, after }: Sides): string {
  const sign = signsOf(left);
  if (sign === ':' && VALUE.test(after)) return left + marksOf(right);
  if (signsOf(right) !== '') return marksOf(left) + right;
  if (sign === '' || sign === ':' || OR_NEXT.test(after)) return marksOf(left) + spaced(right);
  return left + marksOf(right);
}

function signsOf(side: string): string {
  return wordsOf(side).replace(/\s/g, '');
}

function spaced(side: string): string {
  return /\s/.test(side) ? side : ` ${side}`;
}
