import type { Element, Root } from 'hast';
import { setFrenchTypography } from '../lib/typography.ts';
import { element, isElement, textOf, type TextNode, type TreeNode } from './tree.ts';

/** In these, spaces and quotes are what they are. */
const VERBATIM = new Set(['code', 'pre']);

/** Straight quotes open and close in turn within one of these, whatever elements stand between. */
const BLOCKS = ['p', 'li', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'dd', 'figcaption', 'caption'];

/**
 * French typography in the text of a tree and in its alternative texts; never in code or addresses.
 * @example '<p>L\'eau : <code>a : b</code></p>' → '<p>L’eau\u00A0: <code>a : b</code></p>'
 */
export function typesetTree(root: Root): Root {
  return { type: 'root', children: typesetAll(root.children, (text) => text) };
}

function typesetAll(nodes: readonly TreeNode[], setQuotes: (text: string) => string): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    if (node.type === 'text') {
      return [{ type: 'text', value: setFrenchTypography(setQuotes(node.value)) }];
    }
    if (node.type !== 'element') return [];
    if (VERBATIM.has(node.tagName)) return [node];
    const { alt } = node.properties;
    const properties =
      typeof alt === 'string'
        ? { ...node.properties, alt: setFrenchTypography(alt) }
        : node.properties;
    const setInside = isElement(node, ...BLOCKS) ? quotePairing(node) : setQuotes;
    return [element(node.tagName, properties, typesetAll(node.children, setInside))];
  });
}

/** Turns the straight quotes of a block into « and » as its texts pass; an odd last one stays. */
function quotePairing(block: Element): (text: string) => string {
  const count = textOf(block).split('"').length - 1;
  let seen = 0;
  return (text) =>
    text.replaceAll('"', (quote) => {
      seen += 1;
      if (seen === count && count % 2 === 1) return quote;
      return seen % 2 === 1 ? '« ' : ' »';
    });
}
