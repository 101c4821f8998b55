/**
 * Rows without the line of dashes that makes a table of them.
 * @example findTable(['| A | B |', '| 1 | 2 |']) → { index: 0, message: 'Sous la ligne de titres…' }
 */
export function findTable(lines: readonly string[]) {
  const index = lines.findIndex((line, at) => isRow(line) && isRow(lines[at + 1] ?? ''));
  if (index < 0) return undefined;
  const dashes = `|${' --- |'.repeat(countCells(lines[index] ?? ''))}`;
  return {
    index,
    message: `Sous la ligne de titres d’un tableau, ajoutez : ${dashes}`,
  };
}

/**
 * A line of dashes with another number of cells than the titles above it makes no table of them.
 * @example findUnevenTable(['| A | B |', '| --- |']) → { index: 1, message: '… Écrivez : | --- | --- |' }
 */
export function findUnevenTable(lines: readonly string[]) {
  const index = lines.findIndex(
    (line, at) =>
      at > 0 &&
      /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/.test(line) &&
      (lines[at - 1] ?? '').includes('|'),
  );
  if (index < 0) return undefined;
  const dashes = `|${' --- |'.repeat(countCells(lines[index - 1] ?? ''))}`;
  return {
    index,
    message: `Cette ligne compte autant de cases que celle des titres. Écrivez : ${dashes}`,
  };
}

function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function isRow(line: string): boolean {
  return /^\|?[^|]*[^|\\]\|[^|]*\S.*$/.test(line) && (line.match(/\|/g)?.length ?? 0) >= 2;
}
