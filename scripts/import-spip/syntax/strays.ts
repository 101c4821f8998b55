import type { ListItem, RootContent } from 'mdast';

/**
 * Items and cells that stand outside a list or a table, as authors forget its tag: browsers show them, so
 * items that follow each other become a list, and cells paragraphs.
 * @example houseStrays([listItem, listItem, paragraph]) → [{ type: 'list', children: [listItem, listItem] }, paragraph]
 */
export function houseStrays(nodes: readonly RootContent[]): RootContent[] {
  const housed: RootContent[] = [];
  let items: ListItem[] = [];
  for (const node of nodes) {
    if (node.type === 'listItem') {
      if (items.length === 0) housed.push({ type: 'list', children: (items = []) });
      items.push(node);
      continue;
    }
    items = [];
    housed.push(...cellsOf(node));
  }
  return housed;
}

function cellsOf(node: RootContent): RootContent[] {
  if (node.type === 'tableRow') return node.children.flatMap(cellsOf);
  return node.type === 'tableCell' ? [{ type: 'paragraph', children: node.children }] : [node];
}
