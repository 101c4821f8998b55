import type { Element, ElementContent } from 'hast';
import { isShown, textOf } from './elements.ts';
import { isLabel } from './labels.ts';

type LeaveOut = (nodes: readonly ElementContent[]) => ElementContent[];

/**
 * A table without what is left out of its cells, nor the rows and columns that this leaves empty.
 * @example leaveOutOfTable(<table> of names and their addresses, leaveOut) → <table> of names
 */
export function leaveOutOfTable(table: Element, leaveOut: LeaveOut): Element {
  const emptied = new Set<Element>();
  const cleaned = mapCells(table, (cell) => {
    const kept = { ...cell, children: leaveOut(cell.children) };
    if (cell.children.some(isShown) && !kept.children.some(isShown)) emptied.add(kept);
    return kept;
  });
  const rows = rowsOf(cleaned);
  // What spans cells stands in rows and columns of its own: there, cells stay empty.
  const isRegular = rows.every((row) =>
    cellsOf(row).every(
      ({ properties: { colSpan, rowSpan } }) => colSpan === undefined && rowSpan === undefined,
    ),
  );
  if (emptied.size === 0 || !isRegular) return cleaned;
  const goneColumns = new Set(listGoneColumns(rows, emptied));
  const gone = new Set<Element>(rows.filter((row) => isGoneRow(row, emptied)));
  for (const row of rows)
    for (const [at, cell] of cellsOf(row).entries()) if (goneColumns.has(at)) gone.add(cell);
  return without(cleaned, gone);
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

/** Each cell of a table as another; what stands around its cells is cleaned with them. */
function mapCells(node: Element, change: (cell: Element) => Element): Element {
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    return isCell(child) || child.tagName === 'caption' ? change(child) : mapCells(child, change);
  });
  return { ...node, children };
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || isCell(child)) return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element').filter(isCell);
}

function isGoneRow(row: Element, emptied: ReadonlySet<Element>): boolean {
  const cells = cellsOf(row);
  return cells.some((cell) => emptied.has(cell)) && !cells.some(isShown);
}

/** Columns of which nothing is left but what named them. */
function listGoneColumns(rows: readonly Element[], emptied: ReadonlySet<Element>): number[] {
  const width = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = rows.flatMap((row) => cellsOf(row)[at] ?? []);
    const [first, ...rest] = cells;
    if (first === undefined || !cells.some((cell) => emptied.has(cell))) return false;
    const isName = !isShown(first) || first.tagName === 'th' || isLabel(textOf(first).trim());
    return isName && !rest.some(isShown);
  });
}

function without(node: Element, gone: ReadonlySet<Element>): Element {
  const children = node.children
    .filter((child) => child.type !== 'element' || !gone.has(child))
    .map((child) => (child.type === 'element' && !isCell(child) ? without(child, gone) : child));
  return { ...node, children };
}
