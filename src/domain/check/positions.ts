import { isNode, isPair, isMap, LineCounter, parseDocument } from 'yaml';

/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

type KeyPath = readonly PropertyKey[];

/**
 * Finds where a key's value stands in a content file; the key's own place, or the line of the block's
 * opening, when the value is missing. js-yaml forgets places, so the block is read once more here.
 * @example findPlace('---\ntitre: A\njour: x\n---', ['jour']) → { line: 3, column: 7 }
 */
export function findPlace(source: string, path: KeyPath): Place {
  const block =
    /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---/.exec(source.replaceAll('\r\n', '\n'))?.[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(block, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const keys = path.slice(0, depth).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const offset = startOf(document.getIn(keys, true)) ?? startOfKey(document.contents, keys);
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    // The block begins on the second line of the file.
    return { line: line + 1, column: col };
  }
  return { line: 1, column: 1 };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A key that stands there without a value still has a place. */
function startOfKey(contents: unknown, [key, ...rest]: readonly (string | number)[]) {
  if (rest.length > 0 || !isMap(contents)) return undefined;
  const pair = contents.items.find((item) => isPair(item) && String(item.key) === key);
  return startOf(pair?.key);
}
