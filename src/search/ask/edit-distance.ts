/**
 * How many letters too many, too few, other or swapped make the difference between two words
 * (optimal string alignment).
 * @param limit beyond it any larger number is as good
 * @example editDistance('sesime', 'seisme') → 1 ; editDistance('mali', 'mali') → 0
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row }, previous, older);
    if (Math.min(...current) > limit) return limit + 1;
    [older, previous] = [previous, current];
  }
  return valueAt(previous, b.length);
}

/** The distances of the first letters of one word from the first letters of the other. */
function nextRow(
  { a, b, row }: { a: string; b: string; row: number },
  previous: readonly number[],
  older: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isOther = a[row - 1] !== b[column - 1];
    const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        valueAt(previous, column) + 1,
        valueAt(current, column - 1) + 1,
        valueAt(previous, column - 1) + Number(isOther),
        isSwapped ? valueAt(older, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}

function valueAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
