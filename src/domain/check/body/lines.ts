import type { ParsedFile } from '../block/fields.ts';
import { bodyOf, nodesOf } from './body.ts';

/** A line of the text of a file. */
export interface BodyLine {
  text: string;
  /** In the file, from 1. */
  line: number;
}

/**
 * The lines of the text of a file that are words: those of code and of raw HTML are left out.
 * @example proseLines(file whose text begins on line 5) → [{ text: 'Un mot.', line: 5 }, …]
 */
export function proseLines(file: ParsedFile): BodyLine[] {
  const { markdown, linesBefore } = bodyOf(file);
  const verbatim = new Set<number>();
  for (const { node, line } of nodesOf(file)) {
    if (node.type !== 'code' && node.type !== 'html') continue;
    const length = (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0);
    for (let offset = 0; offset <= length; offset += 1) verbatim.add(line + offset);
  }
  return markdown
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 + linesBefore }))
    .filter(({ line }) => !verbatim.has(line));
}
