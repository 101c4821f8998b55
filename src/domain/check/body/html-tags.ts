const TAG = /<(?<close>\/?)(?<name>[a-z][\w:-]*)(?<rest>(?:\s[^<>]*)?)\/?>/gi;

/** A tag of raw HTML, at its place. */
export interface Tag {
  name: string;
  isClosing: boolean;
  attributes: string;
  line: number;
  column: number;
}

/**
 * The tags of a piece of raw HTML; those of its comments are left out.
 * @param start the place of its first sign
 * @example readTags('<b>', { line: 7, column: 1 }) → [{ name: 'b', isClosing: false, attributes: '', line: 7, column: 1 }]
 */
export function readTags(html: string, start: { line: number; column: number }): Tag[] {
  const plain = html.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(TAG)].map((match) => ({
    name: (match.groups?.name ?? '').toLowerCase(),
    isClosing: match.groups?.close === '/',
    attributes: match.groups?.rest ?? '',
    ...placeIn(plain, match.index, start),
  }));
}

/**
 * The place of a sign of a text that begins at a place.
 * @example placeIn('a\nbc', 3, { line: 7, column: 5 }) → { line: 8, column: 2 }
 */
export function placeIn(
  text: string,
  at: number,
  { line, column }: { line: number; column: number },
) {
  const before = text.slice(0, at).split('\n');
  const last = before.at(-1) ?? '';
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last.length : last.length + 1,
  };
}
