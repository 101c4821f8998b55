import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

type KeyPath = readonly PropertyKey[];

interface Block {
  source: string;
  document: Document;
  lines: LineCounter;
}

/** The faults of one file are placed one after the other: its block is parsed once. */
let last: Block | undefined;

/**
 * Finds where a key's value stands in a content file; the key's own place, or the line of the block's
 * opening, when the value is missing. js-yaml forgets places, so the block is read once more here.
 * @example findPosition('---\ntitre: A\njour: x\n---', ['jour']) → { line: 3, column: 7 }
 */
export function findPosition(source: string, path: KeyPath): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const keys = path.slice(0, depth);
    const offset = offsetOf(source, keys, 'value') ?? offsetOf(source, keys, 'key');
    if (offset !== undefined) return positionAt(source, offset);
  }
  return { line: 1, column: 1 };
}

/**
 * Finds where a key itself stands, for what is wrong with its name.
 * @example findKeyPosition('---\ntitre: A\nchapeau: x\n---', ['chapeau']) → { line: 3, column: 1 }
 */
export function findKeyPosition(source: string, path: KeyPath): Position {
  const offset = offsetOf(source, path, 'key');
  return offset === undefined ? findPosition(source, path) : positionAt(source, offset);
}

function parseBlock(source: string): Block {
  if (last?.source === source) return last;
  const block =
    /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---/.exec(source.replaceAll('\r\n', '\n'))?.[1] ?? '';
  const lines = new LineCounter();
  last = { source, lines, document: parseDocument(block, { lineCounter: lines }) };
  return last;
}

function positionAt(source: string, offset: number): Position {
  const { line, col } = parseBlock(source).lines.linePos(offset);
  // The block begins on the second line of the file.
  return { line: line + 1, column: col };
}

function offsetOf(source: string, path: KeyPath, part: 'key' | 'value'): number | undefined {
  const parent = path.slice(0, -1).reduce<unknown>(childOf, parseBlock(source).document.contents);
  const key = path.at(-1);
  if (isSeq(parent)) return startOf(parent.items[Number(key)]);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
  return startOf(part === 'key' ? pair?.key : pair?.value);
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isPair(item) && String(item.key) === String(key))?.value;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
