import type { ElementContent } from 'hast';

/** One tag of the author's HTML, opened here and perhaps closed far away: HTML's own parser pairs them. */
export interface RawTag {
  type: 'raw';
  value: string;
}

/** What a text of SPIP is made of, before HTML's parser has closed what was left open. */
export type SpipNode = ElementContent | RawTag;

/** A part of a text that has been read already, and whether it breaks the paragraph around it. */
interface Piece {
  nodes: readonly SpipNode[];
  isBlock: boolean;
}

/** Parts already read stand in the text as one character each, of planes that Unicode leaves free. */
const BLOCK_START = 0xf0000;
const INLINE_START = 0x100000;
const ROOM = 0xfffd;

/** A part that breaks the paragraph, as patterns know it. */
export const BLOCK = '[\\u{F0000}-\\u{FFFFD}]';
/** A part that stands among words. */
export const INLINE = '[\\u{100000}-\\u{10FFFD}]';
const ANY = /[\u{F0000}-\u{10FFFD}]/gu;

/** The parts of one text that have been read. */
export interface Pieces {
  /** Keeps a part; what is returned stands for it in the text. */
  put: (nodes: readonly SpipNode[], place: 'block' | 'inline') => string;
  /** The part behind a character, or nothing when it is only a character. */
  at: (character: string) => Piece | undefined;
}

/**
 * Keeps the parts of a text that have been read, so that later rules of the syntax pass over them.
 * @example const pieces = createPieces() ; pieces.at(pieces.put([bold], 'inline')) → { nodes: [bold], isBlock: false }
 */
export function createPieces(): Pieces {
  const kept = new Map<string, Piece>();
  return {
    put: (nodes, place) => {
      if (kept.size >= ROOM) throw new RangeError('This text has more shortcuts than can be kept.');
      const start = place === 'block' ? BLOCK_START : INLINE_START;
      const character = String.fromCodePoint(start + kept.size);
      kept.set(character, { nodes, isBlock: place === 'block' });
      return character;
    },
    at: (character) => kept.get(character),
  };
}

/**
 * A text without the characters that stand for parts: no author can have typed one on purpose.
 * @example removeReserved('a\u{100000}b') → 'ab'
 */
export function removeReserved(text: string): string {
  return text.replace(ANY, '');
}

/**
 * The parts and the words of a text, in order.
 * @example splitPieces('a\u{100000}b') → ['a', '\u{100000}', 'b']
 */
export function splitPieces(text: string): string[] {
  return text.split(/([\u{F0000}-\u{10FFFD}])/u).filter((part) => part !== '');
}
