import type { Element, Properties } from 'hast';
import { element, text } from './nodes.ts';
import type { SpipNode } from './pieces.ts';

/** One cell: its words, and how far it reaches. */
export interface Cell {
  nodes: readonly SpipNode[];
  columns: number;
  rows: number;
}

/**
 * A table as HTML has it: a heading row where there is one, then the others.
 * @example tableNode([cell('poste')], [[cell('Études')]]) → <table><thead>…<th>poste…<tbody>…<td>Études…
 */
export function tableNode(
  heading: readonly Cell[] | undefined,
  rows: readonly (readonly Cell[])[],
): Element {
  const head = heading === undefined ? [] : [element('thead', {}, [rowNode('th', heading)])];
  const body = element(
    'tbody',
    {},
    rows.map((cells) => rowNode('td', cells)),
  );
  return element('table', {}, [...head, body]);
}

function rowNode(tagName: 'td' | 'th', cells: readonly Cell[]): Element {
  return element(
    'tr',
    {},
    cells.map(({ nodes, columns, rows }) => element(tagName, spans(columns, rows), nodes)),
  );
}

function spans(columns: number, rows: number): Properties {
  return {
    ...(columns > 1 ? { colSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  };
}

/**
 * The table of a spreadsheet, whose first row is its heading.
 * @example tableOf([['poste', 'montant'], ['Études', '12000']]) → <table><thead>…
 */
export function tableOf([heading = [], ...rows]: readonly (readonly string[])[]): Element {
  const toCells = (words: readonly string[]) =>
    words.map((word): Cell => ({ nodes: [text(word)], columns: 1, rows: 1 }));
  return tableNode(toCells(heading), rows.map(toCells));
}
