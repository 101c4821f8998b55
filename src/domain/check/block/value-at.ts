/**
 * What is written at a place of the fields.
 * @example valueAt({ pays: ['liban'] }, ['pays', 0]) → 'liban'
 */
export function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(String(key));
  }, fields);
}
