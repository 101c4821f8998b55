import type { MdastNode } from 'satteri';
import { nodesOf } from '../../src/domain/check/body/body.ts';
import type { ParsedFile } from '../../src/domain/check/block/fields.ts';
import { findPosition } from '../../src/domain/check/block/positions.ts';

/** A word as it stands in a file. */
export interface Word {
  word: string;
  file: string;
  line: number;
}

/** The keys whose values are sentences. */
const SENTENCES = ['titre', 'chapo', 'motif', 'motif_mise_a_jour', 'sous_titre'];

/** A word of Latin letters, its hyphens and its elisions; what holds a figure or a sign of an address is none. */
const WORD =
  /(?<![\p{L}\p{N}@/._#&-])\p{Script=Latin}[\p{Script=Latin}’'-]*(?![\p{L}\p{N}@/_#&]|\.\p{L})/gu;

/**
 * The French words of a file, of its sentences and of its text.
 * @example wordsOf(file) → [{ word: 'l’eau', file: 'content/…md', line: 12 }, …]
 */
export function wordsOf(file: ParsedFile): Word[] {
  if (file.fields.langue !== undefined && file.fields.langue !== 'fr') return [];
  const block = SENTENCES.flatMap((key) => {
    const text = file.fields[key];
    if (typeof text !== 'string') return [];
    return cut(text, { file: file.path, line: findPosition(file.source, [key]).line });
  });
  return [...block, ...bodyWords(file)];
}

function bodyWords(file: ParsedFile): Word[] {
  return nodesOf(file).flatMap(({ node, line }) =>
    isText(node) ? cut(node.value, { file: file.path, line }) : [],
  );
}

function isText(node: Readonly<MdastNode>): node is Readonly<MdastNode> & { value: string } {
  return node.type === 'text' && 'value' in node && typeof node.value === 'string';
}

function cut(text: string, place: { file: string; line: number }): Word[] {
  const lines = text.split('\n');
  return lines.flatMap((words, index) =>
    [...words.matchAll(WORD)].map(([word]) => ({ ...place, word, line: place.line + index })),
  );
}
