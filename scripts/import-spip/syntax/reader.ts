import type { SyntaxContext } from './context.ts';
import type { Pieces, SpipNode } from './pieces.ts';

/** The notes of one page, in the order of their calls. */
export interface NoteBook {
  /** Keeps a note that has a call; the label is free on this page. */
  add: (note: { name: string | undefined; body: readonly SpipNode[] }) => string;
  /** The label of a named note already kept, for a second call. */
  labelOf: (name: string) => string | undefined;
  /** Keeps a note without a call. */
  addUncalled: (body: readonly SpipNode[]) => void;
}

/** What the rules of the syntax share while they read one text. */
export interface Reader {
  context: SyntaxContext;
  pieces: Pieces;
  notes: NoteBook;
  /** Reads words within a line: labels, cells, titles. */
  phrasing: (words: string) => SpipNode[];
  /** Reads a title, a caption or a credit of the base, links and languages too. */
  title: (words: string) => SpipNode[];
  /** Reads whole paragraphs: notes. */
  flow: (words: string) => SpipNode[];
}

/** One rule of the syntax: the parts it knows become pieces, the rest of the text stays. */
export type Rule = (text: string, reader: Reader) => string;
