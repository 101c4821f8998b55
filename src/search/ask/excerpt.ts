import { NBSP } from '../../lib/spaces.ts';
import { readTokens, type Token } from './folding.ts';
import type { Matcher } from './matcher.ts';
import type { TextPart } from './result-content.ts';

/** A run of an excerpt; the words that were found are marked. */
export interface Run {
  text: string;
  isMarked: boolean;
}

/** A heading, a page of a document or a moment of a recording where the words were found. */
export interface Section {
  id: string;
  title: string;
}

/** What a result shows of a text. */
export interface Excerpt {
  runs: Run[];
  /** Whether a word was found in the text itself, not only in its title or its terms. */
  isFound: boolean;
  sections: Section[];
}

/** Words of an excerpt, and those that stand before the first one found. */
const EXCERPT_WORDS = 32;
const WORDS_BEFORE_MATCH = 8;
const MAX_SECTIONS = 3;

/**
 * What a text says around the words that were found: the run of words that says most of them.
 * @example makeExcerpt([['', '', 'Une eau rare.']], makeMatcher(['eau'], [])).runs → [{ text: 'Une ' }, { text: 'eau', isMarked }, …]
 */
export function makeExcerpt(text: readonly TextPart[], match: Matcher): Excerpt {
  const parts = text.map((part) => readPart(part, match));
  const richest = Math.max(0, ...parts.map(({ said }) => said));
  const best = parts.find(({ said }) => said === richest) ?? parts[0];
  const sections = parts
    .filter(({ id, said }) => id !== '' && richest > 0 && said === richest)
    .map(({ id, title }) => ({ id, title }));
  return {
    runs: best === undefined ? [] : cutExcerpt(best),
    isFound: richest > 0,
    sections: sections
      .filter(({ id }, index) => sections.findIndex((other) => other.id === id) === index)
      .slice(0, MAX_SECTIONS),
  };
}

interface Part extends Section {
  text: string;
  tokens: readonly Token[];
  /** The words found, by the place of their first token. */
  found: readonly { place: number; word: number; length: number }[];
  /** How many different words of the search it says. */
  said: number;
}

function readPart([id, title, text]: TextPart, match: Matcher): Part {
  const tokens = readTokens(text);
  const found = tokens.flatMap((_, place) => {
    const one = match(tokens, place);
    return one === undefined ? [] : [{ place, ...one }];
  });
  return { id, title, text, tokens, found, said: new Set(found.map(({ word }) => word)).size };
}

function cutExcerpt({ text, tokens, found }: Part): Run[] {
  const start = bestStart(found);
  const first = tokens[start];
  if (first === undefined) return text === '' ? [] : [{ text, isMarked: false }];
  const last = tokens[start + EXCERPT_WORDS];
  const from = start === 0 ? 0 : openingOf(text, first.start);
  const to = last === undefined ? text.length : last.start;
  const runs: Run[] = [];
  let place = from;
  for (const { place: token, length } of found) {
    const [opening, closing] = [tokens[token], tokens[token + length - 1]];
    if (opening === undefined || closing === undefined) continue;
    if (opening.start < place || closing.end > to) continue;
    runs.push({ text: text.slice(place, opening.start), isMarked: false });
    runs.push({ text: text.slice(opening.start, closing.end), isMarked: true });
    place = closing.end;
  }
  runs.push({ text: text.slice(place, to), isMarked: false });
  return showCuts(runs, { isCutBefore: from > 0, isCutAfter: to < text.length });
}

/** The place from which an excerpt says most of the words found. */
function bestStart(found: Part['found']): number {
  const starts = found.map(({ place }) => {
    const within = found.filter(
      (other) => other.place >= place && other.place < place + EXCERPT_WORDS - WORDS_BEFORE_MATCH,
    );
    return { place, said: new Set(within.map(({ word }) => word)).size, count: within.length };
  });
  const [best] = starts.toSorted(
    (a, b) => b.said - a.said || b.count - a.count || a.place - b.place,
  );
  return best === undefined || best.place < EXCERPT_WORDS - WORDS_BEFORE_MATCH
    ? 0
    : best.place - WORDS_BEFORE_MATCH;
}

/** With the quotation mark or the elided article that stands before a word. */
function openingOf(text: string, start: number): number {
  const [before = ''] = /\S*$/.exec(text.slice(0, start)) ?? [];
  return start - before.length;
}

function showCuts(
  runs: readonly Run[],
  { isCutBefore, isCutAfter }: { isCutBefore: boolean; isCutAfter: boolean },
): Run[] {
  const shown = runs.filter(({ text }) => text !== '');
  const last = shown.at(-1);
  if (isCutAfter && last !== undefined) {
    shown[shown.length - 1] = { ...last, text: endCut(last.text) };
  }
  return [...(isCutBefore ? [{ text: `…${NBSP}`, isMarked: false }] : []), ...shown];
}

/** « …, une région… »: the points hold to the last word; a sentence that is whole needs none. */
function endCut(text: string): string {
  const end = text.trimEnd();
  if (/[.!?…](?:\s»)?$/u.test(end)) return end;
  return `${end.replace(/[\s,;:–-]+$/u, '')}…`;
}
