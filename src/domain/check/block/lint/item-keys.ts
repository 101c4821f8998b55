import { describeIndent, type KnownKeys, type Misaligned } from './indents.ts';
import { readKeyLine, type KeyLine } from './line.ts';

/** The item that is being read, of the list of a key of the first level. */
interface Item {
  list: string;
  /** The indent of its first key, « - » included. */
  indent: number | undefined;
}

/**
 * The first key of an item of a list that does not stand below the first key of its item.
 * @example findMisplacedItemKey(['documents:', '  - titre: A', '  fichier: ./a.pdf'], known) → { line: 2, column: 1, message: 'Commencez cette ligne par 4 espaces…' }
 */
export function findMisplacedItemKey(
  lines: readonly string[],
  known: KnownKeys,
): Misaligned | undefined {
  let item: Item | undefined;
  for (const [index, text] of lines.entries()) {
    const line = readKeyLine(text);
    if (line === undefined) continue;
    const wanted = item === undefined ? undefined : wantedIndent(line, item, known);
    if (item !== undefined && wanted !== undefined && wanted !== line.indent) {
      return { line: index, ...describeIndent(line, item.list, wanted) };
    }
    item = itemAfter(line, item, known);
  }
  return undefined;
}

/** Where a key of an item stands; nothing for its first key, and for one of the first level of the same name. */
function wantedIndent(line: KeyLine, item: Item, known: KnownKeys): number | undefined {
  const isOfFile = line.indent === 0 && known.keys.includes(line.key);
  if (isFirst(line) || isOfFile || !isOf(item, line, known)) return undefined;
  return item.indent;
}

function itemAfter(line: KeyLine, item: Item | undefined, known: KnownKeys): Item | undefined {
  if (item !== undefined && isOf(item, line, known) && (line.indent > 0 || isFirst(line))) {
    return isFirst(line) ? { ...item, indent: line.indent } : item;
  }
  const isOpen = line.indent === 0 && line.value === '';
  return isOpen ? { list: line.key, indent: undefined } : undefined;
}

function isFirst({ text }: KeyLine): boolean {
  return /^\s*-\s/.test(text);
}

function isOf(item: Item, { key }: KeyLine, known: KnownKeys): boolean {
  return known.itemKeysOf(item.list).includes(key);
}
