import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { handlers } from './handlers.ts';
import { houseStrays } from './strays.ts';
import { tidyBlock } from './tidy.ts';

/** The parts of a page, in the order in which it shows them. */
interface Page {
  parts: readonly HastRoot[];
  notes: readonly { label: string; body: HastRoot }[];
}

/**
 * The Markdown tree of a page: its parts one after another, its notes at the end.
 * @example toTree({ parts: [<p>un</p>], notes: [] }) → { type: 'root', children: [{ type: 'paragraph', … }] }
 */
export function toTree({ parts, notes }: Page): Root {
  const definitions = notes.map(({ label, body }): RootContent => ({
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: blocksOf(body),
  }));
  return { type: 'root', children: [...parts.flatMap(blocksOf), ...definitions] };
}

/**
 * Writes a Markdown tree: every sign that the words happen to hold is escaped.
 * @example writeMarkdown({ type: 'root', children: [paragraph('1. deux')] }) → '1\\. deux\n'
 */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { handlers: { text: writeText } }],
  });
}

/** What the library escapes for fear of a link of its own. */
const ESCAPED_LINK = /\\(?=@\w)|(?<=https?|www)\\(?=[:.])/g;

/** Signs that editors take for those of a list: at the start of a line, they are meant here. */
const LINE_MARK = /^[–—•◦▪‣●○■·⁃▸►✓✔➢➤]/u;

/**
 * Words. Braces are those of no template. Our Markdown links addresses typed in clear even behind a backslash: where SPIP made no link
 * (e-mails), a comment stands between their parts.
 */
const writeText: Handle = (node: Text, _parent, state, info) =>
  state
    .safe(node.value, info)
    .replace(ESCAPED_LINK, '<!---->')
    .replace(/[{}]/g, encode)
    .replace(LINE_MARK, (mark) => (info.before === '\n' ? encode(mark) : mark));

function encode(sign: string): string {
  return `&#${String(sign.codePointAt(0))};`;
}

function blocksOf(tree: HastRoot): (BlockContent | DefinitionContent)[] {
  const made = toMdast(tree, { handlers, document: true });
  return made.type === 'root' ? houseStrays(made.children).flatMap(tidyBlock) : [];
}
