/** A text of the block of a file, and the keys that lead to it. */
export interface TextValue {
  path: readonly PropertyKey[];
  text: string;
}

/**
 * Every text of a block, in groups and lists too.
 * @example listTexts({ titre: 'Eau', liens: [{ url: '/pays/' }] }) → [{ path: ['titre'], text: 'Eau' }, { path: ['liens', 0, 'url'], text: '/pays/' }]
 */
export function listTexts(value: unknown, path: readonly PropertyKey[] = []): TextValue[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
