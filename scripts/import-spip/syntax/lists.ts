import type { Element } from 'hast';
import { element } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader, Rule } from './reader.ts';

/** Lines that begin with `-*` or `-#`; what follows them without a blank line belongs to the last. */
const LIST = /(?<=\n)-[*#](?:(?!\n[ \t]*\n)[\s\S])*/g;
const ITEM = /(?:^|\n)-([*#]+)[ \t]*((?:(?!\n-[*#])[\s\S])*)/g;

/** Deeper than this no list of SPIP's goes on purpose. */
const MAX_DEPTH = 20;

/** One line of a list: how deep, how marked, and its words. */
interface Item {
  depth: number;
  isNumbered: boolean;
  words: string;
}

/** A list that is being made. */
interface OpenList {
  isNumbered: boolean;
  items: SpipNode[][];
}

/**
 * `-*`, `-**`, `-#`, `-##`: lists within lists.
 * @example '-* un\n-** deux' → a piece that holds <ul><li>un<ul><li>deux</li></ul></li></ul>
 */
export const readLists: Rule = (source, reader) =>
  source.replace(LIST, (block) => {
    const items = [...block.matchAll(ITEM)].map(([, marks = '', words = '']): Item => ({
      depth: Math.min(marks.length, MAX_DEPTH),
      isNumbered: marks.endsWith('#'),
      words,
    }));
    return reader.pieces.put(buildLists(items, reader), 'block');
  });

function buildLists(items: readonly Item[], reader: Reader): Element[] {
  const finished: Element[] = [];
  const open: OpenList[] = [];
  for (const { depth, isNumbered, words } of items) {
    while (open.length > depth) closeInner(open, finished);
    if (open.length === depth && open.at(-1)?.isNumbered !== isNumbered) closeInner(open, finished);
    if (open.length < depth) open.push({ isNumbered, items: [] });
    open.at(-1)?.items.push(reader.phrasing(words.trim()));
  }
  while (open.length > 0) closeInner(open, finished);
  return finished;
}

/** Ends the innermost list: it becomes part of the item that holds it. */
function closeInner(open: OpenList[], finished: Element[]): void {
  const inner = open.pop();
  if (inner === undefined) return;
  const children = inner.items.map((nodes) => element('li', {}, nodes));
  const list = element(inner.isNumbered ? 'ol' : 'ul', {}, children);
  const parent = open.at(-1)?.items.at(-1);
  if (parent === undefined) finished.push(list);
  else parent.push(list);
}
