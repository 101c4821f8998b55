/**
 * Groups items under each of their keys, keeping their order.
 * @example groupByEach([{ n: 1, tags: ['a', 'b'] }], (item) => item.tags) → Map { 'a' → […], 'b' → […] }
 */
export function groupByEach<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
