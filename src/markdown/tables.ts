import type { Root } from 'hast';
import { element, isElement, mapTree } from './tree.ts';

/**
 * Lets a wide table scroll inside the page, reachable with a keyboard, and says what each heading heads.
 * @example '| a |…' → '<section class="table-scroll" tabindex="0" aria-label="…"><table>…'
 */
export function wrapTables(root: Root, label: string): Root {
  let count = 0;
  return mapTree(root, (node) => {
    if (isElement(node, 'th'))
      return [element('th', { scope: 'col', ...node.properties }, node.children)];
    if (!isElement(node, 'table')) return [node];
    count += 1;
    const ariaLabel = `${label} ${String(count)}`;
    return [element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel }, [node])];
  });
}
