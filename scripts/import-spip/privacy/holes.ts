import { findWaysToReach } from '../../../src/domain/check/body/ways-to-reach.ts';
import { HOLE, marksOf, placesOfWords, wordsOf } from './signs.ts';

/** A text in which holes stand for what was left out, and how much that was. */
interface RedactedText {
  text: string;
  count: number;
}

/** The whole of an address that a way to reach somebody is part of. */
const ADDRESS_BEFORE = /(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>()[\]"«»]*$/iu;
const ADDRESS_AFTER =
  /^[^\s<>()[\]"«»\u{F0000}-\u{10FFFD}]*[^\s<>()[\]"«».,;:!?\u{F0000}-\u{10FFFD}]/u;

/**
 * One line of a text with a hole for every address of a person and mobile number, also for one that goes
 * through the edges of elements.
 * @example makeHoles('Écrire à marie.dupont@a.fr') → { text: `Écrire à ${HOLE}`, count: 1 }
 */
export function makeHoles(line: string): RedactedText {
  const spans = spansOf(line);
  const text = cut(line, spans);
  const bare = wordsOf(text);
  const through = bare === text ? [] : spansOf(bare);
  if (through.length === 0) return { text, count: spans.length };
  const places = placesOfWords(text);
  const moved = through.map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  }));
  return { text: cut(text, moved), count: spans.length + through.length };
}

function cut(text: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const parts = spans.map(
    ({ start, end }, index) =>
      text.slice(ends[index], start) + HOLE + marksOf(text.slice(start, end)),
  );
  return parts.join('') + text.slice(ends.at(-1));
}

type Span = ReturnType<typeof findWaysToReach>[number];

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  for (const way of findWaysToReach(line)) {
    const whole = wholeOf(line, way);
    if (whole !== undefined && whole.start >= (spans.at(-1)?.end ?? 0)) spans.push(whole);
  }
  return spans;
}

/** Ten digits in the address of a page are no number to call. */
function wholeOf(line: string, { start, end }: Span): Span | undefined {
  const scheme = ADDRESS_BEFORE.exec(line.slice(0, start))?.[0] ?? '';
  if (scheme === '') return { start, end };
  const isPage = /^(?:http|www)/i.test(scheme);
  if (isPage && !/@|wa\.me|whatsapp/i.test(line.slice(start, end))) return undefined;
  const rest = line.slice(end);
  const more = isPage || rest.startsWith('?') ? (ADDRESS_AFTER.exec(rest)?.[0] ?? '') : '';
  return { start: start - scheme.length, end: end + more.length };
}
