import type { Element } from 'hast';
import { elementsOf, type TreeNode } from '../../src/markdown/tree.ts';

/**
 * An attribute as its page writes it, by its name in the tree: `srcSet`, `dateTime`, `ariaLabel`.
 * @example attribute(link, 'rel') → 'external noopener' ; attribute(button, 'hidden') → ''
 */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/**
 * The elements of some names.
 * @example named(page.elements, 'h1', 'h2')
 */
export function named(elements: readonly Element[], ...names: readonly string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName));
}

/**
 * The elements below one.
 * @example below(main) → every element of the main content
 */
export function below(element: Element): Element[] {
  return element.children.flatMap((child) => elementsOf(child));
}

/**
 * The elements of some that do not stand in a text that editors write.
 * @example outsideProse(page.elements) → every element but those below class="prose"
 */
export function outsideProse(elements: readonly Element[]): Element[] {
  const isProse = (element: Element) =>
    attribute(element, 'className')?.split(' ').includes('prose') === true;
  const inside = new Set(elements.filter(isProse).flatMap(below));
  return elements.filter((element) => !inside.has(element));
}

/**
 * All the words of a node as they stand, spaces run together.
 * @example wordsOf(<h1> Le <em>Liban</em> </h1>) → 'Le Liban'
 */
export function wordsOf(node: TreeNode): string {
  return rawWords(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function rawWords(node: TreeNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawWords).join('') : '';
}

/**
 * The content of a page's `<meta>`, by its name or property.
 * @example metaOf(page.elements, 'description')
 */
export function metaOf(elements: readonly Element[], name: string): string | undefined {
  const meta = named(elements, 'meta').find(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
  );
  return meta && attribute(meta, 'content');
}
