import { element, text } from './nodes.ts';
import { BLOCK, splitPieces, type SpipNode } from './pieces.ts';
import type { Reader } from './reader.ts';
import { decodeEntities } from './entities.ts';
import { setSpipTypography } from './typography.ts';

const PARAGRAPHS = new RegExp(`(${BLOCK})|\\n[ \\t]*\\n\\s*`, 'u');

/** Within these, words stand by themselves: no paragraph is made around them. */
const HOLDS_WORDS = /^(?:p|h[1-6]|li|t[dh]|d[dt]|caption|figcaption|summary|pre)$/;
const STRUCTURE = /^(?:table|thead|tbody|tfoot|tr|ul|ol|dl)$/;

/**
 * Words among which every shortcut is a piece already, as nodes: typography, breaks, pieces.
 * @example wordNodes("L'eau", reader) → [{ type: 'text', value: 'L’eau' }]
 */
export function wordNodes(words: string, reader: Reader): SpipNode[] {
  return splitPieces(words).flatMap((part, index, parts): SpipNode[] => {
    const piece = reader.pieces.at(part);
    if (piece !== undefined) return [...piece.nodes];
    const lines = part.split(/[ \t]*\n[ \t]*/);
    return lines.flatMap((line, at): SpipNode[] => {
      const isAfterBreak =
        at === 0 || (at === 1 && lines[0] === '' && endsLine(parts[index - 1], reader));
      const nodes = line === '' ? [] : [text(typeset(line, reader))];
      return isAfterBreak ? nodes : [element('br'), ...nodes];
    });
  });
}

function typeset(line: string, { context }: Reader): string {
  return setSpipTypography(decodeEntities(line), context.language);
}

/** Whether a piece is a break already, so that the end of its line is not another. */
function endsLine(part: string | undefined, { pieces }: Reader): boolean {
  if (part === undefined) return true;
  const piece = pieces.at(part);
  const last = piece?.nodes.at(-1);
  return last?.type === 'raw' && /^<br\b/i.test(last.value);
}

/**
 * A text of which every shortcut is a piece, as paragraphs and what stands between them.
 * @example flowNodes('un\n\ndeux', reader) → [<p>un</p>, <p>deux</p>]
 */
export function flowNodes(source: string, reader: Reader): SpipNode[] {
  const open: string[] = [];
  let isAfterWords = false;
  return source.split(PARAGRAPHS).flatMap((part: string | undefined): SpipNode[] => {
    if (part === undefined || part.trim() === '') return [];
    const piece = reader.pieces.at(part);
    // A paragraph may be one link alone.
    const isWords = piece?.isBlock !== true;
    const parting = isWords && isAfterWords ? partingIn(open) : [];
    isAfterWords = isWords;
    if (isWords) return [...parting, ...paragraph(part.replace(/^\n+|\s+$/g, ''), open, reader)];
    for (const node of piece.nodes) if (node.type === 'raw') follow(node.value, open);
    return [...piece.nodes];
  });
}

/** A blank line within an element that holds words parts them, as two breaks do. */
function partingIn(open: readonly string[]): SpipNode[] {
  return HOLDS_WORDS.test(open.at(-1) ?? '') ? [element('br'), element('br')] : [];
}

function paragraph(words: string, open: readonly string[], reader: Reader): SpipNode[] {
  const around = open.at(-1) ?? '';
  if (STRUCTURE.test(around) && words.trim() === '') return [];
  const nodes = wordNodes(words, reader);
  return HOLDS_WORDS.test(around) ? nodes : [element('p', {}, nodes)];
}

/** Keeps count of the author's elements that are open. */
function follow(tag: string, open: string[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-z\d]+)/i.exec(tag) ?? [];
  const lower = name.toLowerCase();
  if (lower === 'hr' || lower === 'img') return;
  if (slash !== '/') {
    open.push(lower);
    return;
  }
  const at = open.lastIndexOf(lower);
  if (at >= 0) open.splice(at);
}
