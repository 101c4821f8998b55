import type { ElementContent } from 'hast';
import { closeGaps } from './close-gaps.ts';
import { makeHoles } from './holes.ts';
import { isLabel } from './labels.ts';
import { readLine } from './line.ts';
import { HOLE, LINE_BREAK, marksOf, wordsOf } from './signs.ts';
import { writeLine } from './write-line.ts';

/** What was left out of a text. */
export interface LeftOut {
  count: number;
  /** Whether readers were to use it to register. */
  isSignUp: boolean;
}

const SIGN_UP = /inscri|réserv|rsvp|confirm|enregistr|regist/i;

/**
 * Words among elements without the addresses and mobile numbers of persons.
 * @returns the same nodes when they hold none
 * @example leaveOutOfWords(['Jean, ', <a href="mailto:jean.dupont@a.fr">jean.dupont@a.fr</a>], leftOut)
 *   → ['Jean'] // leftOut.count is one more
 */
export function leaveOutOfWords(
  nodes: readonly ElementContent[],
  leftOut: LeftOut,
): readonly ElementContent[] {
  return leaveOutOfLines(nodes, { leftOut, lineBreak: LINE_BREAK });
}

/**
 * The same where the ends of lines are those that the author has typed.
 * @example leaveOutOfVerbatim([<code>« Jean⏎jean.dupont@a.fr »</code>], leftOut) → [<code>« Jean »</code>]
 */
export function leaveOutOfVerbatim(
  nodes: readonly ElementContent[],
  leftOut: LeftOut,
): readonly ElementContent[] {
  return leaveOutOfLines(nodes, { leftOut, lineBreak: '\n' });
}

function leaveOutOfLines(
  nodes: readonly ElementContent[],
  { leftOut, lineBreak }: { leftOut: LeftOut; lineBreak: string },
): readonly ElementContent[] {
  const line = readLine(nodes);
  if (line === undefined) return nodes;
  const parts = line.text.split(new RegExp(`(${lineBreak})`));
  const holed = parts.map(makeHoles);
  const count = holed.reduce((sum, part) => sum + part.count, line.count);
  if (count === 0) return nodes;
  leftOut.count += count;
  leftOut.isSignUp ||= SIGN_UP.test(wordsOf(line.text));
  return writeLine({ ...line, text: closeLines(holed.map(({ text }) => text)) });
}

/** Every second part is a break; that of a line of which nothing is left goes with it. */
function closeLines(parts: readonly string[]): string {
  const lines = parts
    .filter((_, index) => index % 2 === 0)
    .map((text, index) => ({ text, end: parts[2 * index + 1] ?? '', isGone: false }));
  for (const line of lines.filter(({ text }) => text.includes(HOLE))) {
    line.text = closeGaps(line.text);
    line.isGone = wordsOf(line.text).trim() === '';
    if (line.isGone) line.end = '';
  }
  // « Contact : » above what has gone, with nothing below.
  const last = lines.findLastIndex(({ text }) => wordsOf(text).trim() !== '');
  const label = lines[last];
  if (label !== undefined && lines.slice(last + 1).some(({ isGone }) => isGone))
    if (isLabel(wordsOf(label.text).trim())) label.text = marksOf(label.text);
  return lines.map(({ text, end }) => text + end).join('');
}
