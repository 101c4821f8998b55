import type { Element, ElementContent, Properties, Text } from 'hast';
import type { RawTag, SpipNode } from './pieces.ts';

/**
 * An element whose children may hold tags that HTML's parser has yet to pair.
 * @example element('strong', {}, [text('gras')]) → <strong>gras</strong>
 */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly SpipNode[] = [],
): Element {
  return { type: 'element', tagName, properties, children: children.map(toContent) };
}

/**
 * hast knows raw tags as nodes of their own; its types learn them from mdast-util-to-hast.
 */
function toContent(node: SpipNode): ElementContent {
  return node;
}

/**
 * Words as a node.
 * @example text('Liban') → { type: 'text', value: 'Liban' }
 */
export function text(value: string): Text {
  return { type: 'text', value };
}

/**
 * One tag of HTML as it was typed.
 * @example rawTag('<strong>') → { type: 'raw', value: '<strong>' }
 */
export function rawTag(value: string): RawTag {
  return { type: 'raw', value };
}
