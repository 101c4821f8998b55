import { describeSplit, type KnownKeys, type Misaligned } from './indents.ts';
import { readKeyLine, type KeyLine } from './line.ts';

/** One « - » of the list of a key of the first level, and the keys that stand under it. */
interface Item {
  list: string;
  line: number;
  first: KeyLine;
  keys: Set<string>;
}

/**
 * Every dash that cuts an item in two: each item of a list has the keys that are asked for, so that two
 * neighbours without any key in common were meant as one.
 * @example findSplitItems(['documents:', '  - titre: A', '  - fichier: ./a.pdf'], known) → [{ line: 2, column: 3, message: 'Commencez cette ligne par 4 espaces, sans tiret…' }]
 */
export function findSplitItems(lines: readonly string[], known: KnownKeys): Misaligned[] {
  const split: Misaligned[] = [];
  let whole: Item | undefined;
  for (const item of readItems(lines, known)) {
    const isRest = whole?.list === item.list && whole.keys.isDisjointFrom(item.keys);
    if (whole === undefined || !isRest) {
      whole = item;
      continue;
    }
    split.push({ line: item.line, ...describeSplit(item.first, item.list) });
    whole = { ...whole, keys: whole.keys.union(item.keys) };
  }
  return split;
}

function readItems(lines: readonly string[], known: KnownKeys): Item[] {
  const items: Item[] = [];
  let list = '';
  for (const [index, text] of lines.entries()) {
    const line = readKeyLine(text);
    if (line === undefined) continue;
    if (line.indent === 0) list = line.value === '' ? line.key : '';
    if (!known.itemKeysOf(list).includes(line.key)) continue;
    const last = items.at(-1);
    if (/^\s*-/.test(text)) {
      items.push({ list, line: index, first: line, keys: new Set([line.key]) });
    } else if (last?.list === list) last.keys.add(line.key);
  }
  return items;
}
