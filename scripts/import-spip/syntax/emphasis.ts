import { element, rawTag } from './nodes.ts';
import type { Reader, Rule } from './reader.ts';

/** Signs that a backslash keeps from being shortcuts. */
const ESCAPED = /\\([{}_\-[\]|<>\\*#+~])/g;

/** Runs of braces: three for a heading, two for bold, one for italics. */
const BRACES = /\{+|\}+/g;

/** What is open: how many braces close it, where it began in the text that is being made. */
interface Opened {
  width: 1 | 2 | 3;
  at: number;
}

const TAGS = { 1: 'i', 2: 'strong' } as const;

/**
 * A backslash before a sign of the syntax: the sign itself.
 * @example 'deux \\* trois' → 'deux ', a piece (« * »), ' trois'
 */
export const readEscapes: Rule = (source, { pieces }) =>
  source.replace(ESCAPED, (_whole, sign: string) =>
    pieces.put([{ type: 'text', value: sign }], 'inline'),
  );

/**
 * `{{{heading}}}`, `{{bold}}`, `{italics}`, within one another and over several paragraphs.
 * @example 'un {{mot}}' → 'un ', a piece (<strong>), 'mot', a piece (</strong>)
 */
export const readEmphasis: Rule = (source, reader) => {
  const words = source.replace(/\{\{\}\}|\{\}/g, (braces) =>
    reader.pieces.put([{ type: 'text', value: braces }], 'inline'),
  );
  const parts: string[] = [];
  const stack: Opened[] = [];
  let rest = 0;
  for (const { 0: braces, index } of words.matchAll(BRACES)) {
    parts.push(words.slice(rest, index));
    rest = index + braces.length;
    if (braces.startsWith('{')) open(braces.length, { parts, stack });
    else close(braces.length, { parts, stack, reader });
  }
  parts.push(words.slice(rest));
  for (const { at } of stack) {
    parts[at] = '';
    reader.context.warn('accolade-seule', source.slice(0, 60));
  }
  return parts.join('');
};

interface State {
  parts: string[];
  stack: Opened[];
}

/** Deeper than this nobody writes; an attack would, until what walks the tree runs out of stack. */
const MAX_DEPTH = 50;

function open(count: number, { parts, stack }: State): void {
  let left = Math.min(count, MAX_DEPTH - stack.length);
  while (left > 0) {
    const isHeading = left >= 3 && !stack.some(({ width }) => width === 3);
    const width = isHeading ? 3 : left >= 2 ? 2 : 1;
    stack.push({ width, at: parts.length });
    // Its tag takes this place once the end is found.
    parts.push('');
    left -= width;
  }
}

function close(count: number, { parts, stack, reader }: State & { reader: Reader }): void {
  let left = count;
  while (left > 0) {
    const last = stack.at(-1);
    if (last === undefined || last.width > left) {
      if (last === undefined) reader.context.warn('accolade-seule', '}'.repeat(left));
      return;
    }
    stack.pop();
    left -= last.width;
    if (last.width === 3) putHeading(last.at, parts, reader);
    else putTags(last, parts, reader);
  }
}

function putTags({ width, at }: Opened, parts: string[], { pieces }: Reader): void {
  const name = TAGS[width === 1 ? 1 : 2];
  parts[at] = pieces.put([rawTag(`<${name}>`)], 'inline');
  parts.push(pieces.put([rawTag(`</${name}>`)], 'inline'));
}

function putHeading(at: number, parts: string[], { pieces, phrasing }: Reader): void {
  const words = parts
    .splice(at + 1)
    .join('')
    .trim();
  const children = phrasing(words.replace(/\s*\n\s*/g, ' '));
  parts[at] = pieces.put([element('h2', {}, children)], 'block');
}
