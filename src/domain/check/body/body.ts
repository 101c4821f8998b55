import { decodeHTMLAttribute } from 'entities';
import { markdownToMdast, type MdastNode } from 'satteri';
import type { ParsedFile } from '../block/fields.ts';
import type { Position } from '../block/positions.ts';

/** What a rule must know of a file to read its text. */
type BodySource = Pick<ParsedFile, 'source' | 'path'>;

/**
 * The Markdown of a content file with the number of lines before it, from which positions in the file are computed.
 * @example bodyOf(file whose second « --- » stands on line 4) → { markdown: 'Texte.\n', linesBefore: 4 }
 */
export function bodyOf(file: BodySource): Body {
  const known = bodies.get(file) ?? cutBody(file);
  bodies.set(file, known);
  return known;
}

interface Body {
  markdown: string;
  linesBefore: number;
}

/** A dozen rules ask for the same text. */
const bodies = new WeakMap<object, Body>();

function cutBody({ path, source }: BodySource): Body {
  const plain = source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
  const text = path.endsWith('.mdx') ? withoutPageComments(plain) : plain;
  const fence = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (fence === null) return { markdown: text, linesBefore: 0 };
  const start = fence.index + fence[0].length;
  const block = text.slice(0, fence.index + 1);
  return { markdown: text.slice(start), linesBefore: block.split('\n').length };
}

/**
 * No page shows them. All else keeps its place: where words follow one at the beginning of a line, as
 * many spaces would make code of them.
 */
function withoutPageComments(text: string): string {
  return text.replace(
    /\{[ \t]*\/\*[\s\S]*?\*\/[ \t]*\}(?=(?<rest>[ \t]*\S)?)/g,
    (comment, rest: string | undefined, offset: number) => {
      const isFirst = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
      return comment.replace(/[^\n]/g, isFirst && rest !== undefined ? 'x' : ' ');
    },
  );
}

/** A node of the text, its place in the file, and what it stands in. */
export interface PlacedNode extends Position {
  node: Readonly<MdastNode>;
  parent: Readonly<MdastNode> | undefined;
}

/** Several checks read the same body; it is parsed once. */
const parsed = new WeakMap<object, readonly PlacedNode[]>();

/**
 * Every node of the Markdown of a content file with its place in it, in order.
 * @example nodesOf(file whose « # Titre » stands on line 5) → [{ node: { type: 'root', … }, … }, { node: { type: 'heading', … }, line: 5, column: 1 }, …]
 */
export function nodesOf(file: BodySource): readonly PlacedNode[] {
  const known = parsed.get(file) ?? parseNodes(file);
  parsed.set(file, known);
  return known;
}

function parseNodes(file: BodySource): PlacedNode[] {
  const { markdown, linesBefore } = bodyOf(file);
  const parents = new Map<Readonly<MdastNode>, Readonly<MdastNode>>();
  return flatten(markdownToMdast(markdown), parents).map((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { node, parent: parents.get(node), line: line + linesBefore, column };
  });
}

/**
 * A tree as a list, in the order of reading; without recursion, however deep it is.
 * @example flatten(root) → [root, paragraph, text, …]
 */
export function flatten(
  root: Readonly<MdastNode>,
  parents?: Map<Readonly<MdastNode>, Readonly<MdastNode>>,
): Readonly<MdastNode>[] {
  const nodes: Readonly<MdastNode>[] = [];
  const pending: Readonly<MdastNode>[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) {
      parents?.set(child, node);
      pending.push(child);
    }
  }
  return nodes;
}

/**
 * The words of a node and of all it holds.
 * @example wordsOf(heading of « ## Un *titre* ») → 'Un titre'
 */
export function wordsOf(node: Readonly<MdastNode>): string {
  return flatten(node)
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('');
}

/**
 * The addresses that a Markdown text keeps apart from its words, by their names.
 * @example definitionsOf(nodes of « ![Un pont][pont] … [pont]: ./pont.jpg ») → Map { 'pont' → './pont.jpg' }
 */
export function definitionsOf(
  nodes: readonly Pick<PlacedNode, 'node'>[],
): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap(({ node }) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
}

/**
 * The value of an attribute of a tag of raw HTML.
 * @example attributeOf('<img src="./pont.jpg">', 'src') → './pont.jpg'
 */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>=]+))`, 'i').exec(
    tag,
  );
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeHTMLAttribute(value);
}

/**
 * The file that an address written in a text names; nothing for an address of the web.
 * @example localReference('./mon%20pont.jpg') → './mon pont.jpg' ; localReference('https://…') → undefined
 */
export function localReference(url: string): string | undefined {
  return url === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url) ? undefined : decodeAddress(url);
}

function decodeAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return url;
  }
}
