import { closeGap } from './close-gap.ts';
import {
  ASK_LABEL,
  isLabel,
  LABEL,
  LANDLINE_LABEL,
  MAIL_LABEL,
  OR,
  PREPOSITION,
} from './labels.ts';
import { GAP, HOLE, marksOf, wordsOf } from './signs.ts';

type Rule = readonly [pattern: RegExp, replace: (...parts: string[]) => string];

const START = String.raw`(?<![\p{L}\p{N}’'])`;
const MARK_OF_LIST = String.raw`[,;/|&·•+–—-]+`;
const ADDRESS_NEXT = String.raw`(?=[\p{L}\p{N}][\p{L}\p{N}_.+-]*@)`;
const NUMBER_NEXT = String.raw`(?=\(?\+?\d[\d\s().-]{6})`;

const rule = (pattern: string, replace: Rule[1]): Rule => [new RegExp(pattern, 'giu'), replace];
/** All of it goes, but for the elements that begin or end there. */
const swallow = (whole: string) => marksOf(whole) + HOLE;
const keepFirst = (whole: string, first = '') => first + marksOf(whole.slice(first.length));
const swallowRest = (whole: string, first = '') => keepFirst(whole, first) + HOLE;

const next = (before: string, after: string) =>
  `(${START}${before}${GAP})${HOLE}${GAP}(?:${MARK_OF_LIST}|${OR}(?=\\s))${GAP}${after}`;

/** What a hole takes with it, in the order in which it does. */
const RULES: readonly Rule[] = [
  // Two of them become one; brackets around nothing go.
  rule(`${HOLE}${GAP}(?:(?:${OR}|${MARK_OF_LIST})${GAP})?${HOLE}`, swallow),
  rule(`[([{<«"“‹]${GAP}${HOLE}${GAP}[)\\]}>»"”›]`, swallow),
  // « Tél. : … / 01 53 41 81 81 », « à … ou contact@a.fr »: what remains keeps the words before.
  rule(next(`${MAIL_LABEL}\\s*\\.?\\s*:?`, ADDRESS_NEXT), keepFirst),
  rule(next(`${LANDLINE_LABEL}\\s*\\.?\\s*:?`, NUMBER_NEXT), keepFirst),
  rule(next(`(?:à|to|at|à\\s+l[’']adresse)`, ADDRESS_NEXT), keepFirst),
  rule(next(`(?:au|on)`, NUMBER_NEXT), keepFirst),
  // « par courriel à … ou au 01… »: the second way is then the first.
  rule(
    `${START}${PREPOSITION}${GAP}:?${GAP}${HOLE}${GAP}${OR}(?=\\s+(?:par|à|au|via|auprès|sur)(?!\\p{L}))`,
    swallow,
  ),
  rule(`(?:${START}${OR}${GAP})?${START}${PREPOSITION}${GAP}:?${GAP}${HOLE}`, swallow),
  // Labels, at a mark or with a mark of their own.
  rule(
    `((?:^|${HOLE}|[,;:/|([–—•·.!?]|(?<!\\p{L})-)${GAP})${LABEL}\\s*\\.?${GAP}[:=]?${GAP}${HOLE}`,
    swallowRest,
  ),
  rule(
    `${START}(?:(?:son|votre|leur|mon)\\s+)?${LABEL}(?:\\s*\\.|\\s*\\.?${GAP}[:=])${GAP}${HOLE}`,
    swallow,
  ),
  rule(`(?<![\\p{L}\\p{N}’'.])[TMPE]\\s?\\.?\\s?:${GAP}${HOLE}`, swallow),
  rule(
    `([,;(–—|]${GAP})(?:pour\\s+)?${ASK_LABEL}\\s*:?${GAP}${HOLE}(?=${GAP}(?:$|[).,;!?]))`,
    swallowRest,
  ),
  // « Contactez … ou Marie Curie »
  rule(`(${START}(?:contacte[rz]|appele[rz]|joindre)\\s${GAP})${HOLE}${GAP}${OR}\\s`, keepFirst),
  rule(`${START}${OR}${GAP}${HOLE}`, swallow),
];

/** What a hole takes may make room for more; it soon ends. */
const MAX_ROUNDS = 12;

function applyRules(line: string): string {
  return RULES.reduce((result, [pattern, replace]) => result.replace(pattern, replace), line);
}

/**
 * A line of a text without its holes, nor what they leave behind: brackets around nothing, labels of
 * what has gone, two commas where one will do. The marks of its elements stay.
 * @example closeGaps(`Jean Dupont, courriel : ${HOLE}, 01 53 41 81 81`) → 'Jean Dupont, 01 53 41 81 81'
 */
export function closeGaps(line: string): string {
  let closed = line.replace(/\s(?=\s)/g, '');
  for (let round = 0; round < MAX_ROUNDS; round += 1) closed = applyRules(closed);
  while (closed.includes(HOLE)) closed = closeGap(closed);
  const words = wordsOf(closed);
  const isEmpty = /^\s*(?:\d{1,2}[.)])?[\s\p{P}\p{S}]*$/u.test(words) || isLabel(words);
  return isEmpty ? marksOf(closed) : closed;
}
