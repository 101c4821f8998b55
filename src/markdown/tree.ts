import type { Comment, Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';

/** What a text is made of once comments and unparsed pieces are left out. */
export type TextNode = Element | Text;

/** Any node that a tree may come with. */
export type TreeNode = Root | RootContent | ElementContent | Comment;

/**
 * Rebuilds a tree from its leaves up; the visitor answers with what takes a node's place. Comments
 * and whatever is neither an element nor words are left out.
 * @example mapTree(root, (node) => (isElement(node, 'script') ? [] : [node])) → the tree without scripts
 */
export function mapTree(root: Root, visit: (node: TextNode) => TextNode[]): Root {
  return { type: 'root', children: mapChildren(root.children, visit) };
}

function mapChildren(
  children: readonly TreeNode[],
  visit: (node: TextNode) => TextNode[],
): TextNode[] {
  return children.flatMap((child): TextNode[] => {
    if (child.type === 'text') return visit(child);
    if (child.type !== 'element') return [];
    const { tagName, properties } = child;
    return visit(element(tagName, properties, mapChildren(child.children, visit)));
  });
}

/**
 * A new element.
 * @example element('p', {}, [{ type: 'text', value: 'Bonjour' }])
 */
export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/**
 * Whether a node is an element, of one of the names given where there are any.
 * @example isElement(node, 'h2', 'h3')
 */
export function isElement<N extends string>(
  node: TreeNode | undefined,
  ...names: N[]
): node is Element & { tagName: N } {
  return (
    node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName))
  );
}

/** Raw HTML may write these without a space between them; their words are not one word. */
const BLOCKS = new Set([
  'p',
  'div',
  'h2',
  'h3',
  'h4',
  'li',
  'dt',
  'dd',
  'th',
  'td',
  'caption',
  'br',
]);

/**
 * The words of a node and of all it holds, each block on its line; the calls of notes are no words.
 * @example textOf(<h2>Un <em>titre</em></h2>) → 'Un titre\n'
 */
export function textOf(node: TreeNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isNoteLink(node)) return '';
  const words = node.children.map(textOf).join('');
  return isElement(node, ...BLOCKS) ? `${words}\n` : words;
}

function isNoteLink(node: TreeNode): boolean {
  if (node.type !== 'element') return false;
  return 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
}

/**
 * Every element of a tree, in the order of reading.
 * @example elementsOf(root).filter((node) => node.tagName === 'img')
 */
export function elementsOf(node: TreeNode): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/**
 * A property read as text, or nothing when it is absent.
 * @example stringProperty(link, 'href') → 'https://…'
 */
export function stringProperty(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The children of an element that count: elements and words.
 * @example childrenOf(<p>Un <!-- x --><em>mot</em></p>) → ['Un ', <em>mot</em>]
 */
export function childrenOf(node: Element): TextNode[] {
  return node.children.filter((child) => child.type === 'element' || child.type === 'text');
}
