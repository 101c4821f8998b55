import { element } from './nodes.ts';
import type { Reader, Rule } from './reader.ts';
import { tableNode, type Cell } from './table-nodes.ts';

/** The bar that ends a row; behind a space, the list of a cell may follow. */
const ROW_END = '\\|(?:[ \\t]+(?!\\n-[*#]))?';
/** Lines that begin and end with a bar; a cell may go on below. */
const TABLE = new RegExp(
  `(?<=^|\\n)\\|(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?${ROW_END}(?=\\n(?!\\|)|$)`,
  'g',
);
const ROW = new RegExp(`(\\|[\\s\\S]*?)${ROW_END}(?:\\n|$)`, 'g');
const CELL = /\|([^|]*)/g;
const CAPTION = /^\|\|([^|]*)(?:\|([\s\S]*))?$/;
/** A heading cell is bold, empty, or belongs to the one on its left. */
const HEADING = /^(?:\s*(?:\{\{[^{}]+\}\}\s*)?|<)$/;

/**
 * `|{{h}}|{{h}}|`, `|a|b|`: a table, its caption as a paragraph before it.
 * @example '| a | b |\n| c | d |' → a piece that holds <table>
 */
export const readTables: Rule = (source, reader) =>
  source.replace(TABLE, (block) => {
    const rows = [...block.matchAll(ROW)].map(([, row = '']) => row);
    const caption = CAPTION.exec((rows[0] ?? '').replace(/\|+$/, ''));
    const lines = (caption === null ? rows : rows.slice(1)).map(cellsOf);
    const [first = [], ...others] = lines;
    const hasHeading = caption === null && first.every((cell) => HEADING.test(cell));
    // Below a caption too, the first row may be the heading.
    const isHeading =
      hasHeading ||
      (caption !== null && first.length > 0 && first.every((cell) => HEADING.test(cell)));
    const table = tableNode(
      isHeading ? readHeading(first, reader) : undefined,
      spanCells(isHeading ? others : lines, reader),
    );
    return reader.pieces.put([...captionNodes(caption, reader), table], 'block');
  });

function cellsOf(row: string): string[] {
  return [...row.matchAll(CELL)].map(([, cell = '']) => cell);
}

function captionNodes(caption: RegExpExecArray | null, { phrasing }: Reader) {
  const lines = [caption?.[1] ?? '', caption?.[2] ?? ''].map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line, index) =>
      element('p', {}, index === 0 ? [element('strong', {}, phrasing(line))] : phrasing(line)),
    );
}

function readHeading(cells: readonly string[], reader: Reader): Cell[] {
  return joinColumns(cells.map((cell) => cell.replace(/[{}]/g, ''))).map(({ words, columns }) => ({
    nodes: reader.phrasing(words),
    columns,
    rows: 1,
  }));
}

/** `<` gives its place to the cell on its left. */
function joinColumns(cells: readonly string[]): { words: string; columns: number; at: number }[] {
  const joined: { words: string; columns: number; at: number }[] = [];
  cells.forEach((cell, at) => {
    // A list in a cell begins on a line of its own.
    const words = /^\s*\n-[*#]/.test(cell) ? `\n${cell.trim()}` : cell.trim();
    const last = joined.at(-1);
    if (words === '<' && last !== undefined) last.columns += 1;
    else joined.push({ words: words === '<' ? '' : words, columns: 1, at });
  });
  return joined;
}

/** `^` gives its place to the cell above. */
function spanCells(rows: readonly (readonly string[])[], reader: Reader): Cell[][] {
  const above = new Map<number, Cell>();
  return rows.map((row) =>
    joinColumns(row).flatMap(({ words, columns, at }) => {
      const upper = above.get(at);
      if (words === '^' && upper !== undefined) {
        upper.rows += 1;
        return [];
      }
      const cell: Cell = {
        nodes: reader.phrasing(words.replace(/\n{2,}/g, '\n')),
        columns,
        rows: 1,
      };
      above.set(at, cell);
      return [cell];
    }),
  );
}
