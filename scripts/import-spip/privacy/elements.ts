import type { Element, ElementContent, Root } from 'hast';

/** What breaks a line of words. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/**
 * Whether an element breaks the line of words in which it stands, itself or by what it holds.
 * @example isBlock(<b>Liban</b>) → false ; isBlock(<a><p>Liban</p></a>) → true
 */
export function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

/** What shows something without holding words. */
const SHOWN = new Set(['img', 'spip-note', 'hr', 'iframe', 'audio', 'video', 'object', 'embed']);

/**
 * Whether there is anything to see of some nodes.
 * @example isShown(<li> </li>) → false ; isShown(<li><img src="./a.png"></li>) → true
 */
export function isShown(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return SHOWN.has(node.tagName) || node.children.some(isShown);
}

/**
 * The words of nodes, one after another.
 * @example textOf(<b>Contact <i>:</i></b>) → 'Contact :'
 */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/**
 * The nodes of a text, without those that only a whole page has.
 * @example contentOf({ type: 'root', children: [<p>, a doctype] }) → [<p>]
 */
export function contentOf({ children }: Root): ElementContent[] {
  return children.filter((node) => node.type !== 'doctype' && node.type !== 'mdxjsEsm');
}
