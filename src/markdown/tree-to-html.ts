import type { Root } from 'hast';
import { defineHastPlugin, markdownToHtml } from 'satteri';

declare module 'satteri' {
  interface DataMap {
    /** What takes the place of the document. */
    tree: Root;
  }
}

/** One for all texts: Sätteri keeps what it knows of a plugin as long as there is one. */
const replaceDocument = defineHastPlugin({
  name: 'replace-document',
  before: (root, context) => {
    const { tree } = context.data;
    if (tree === undefined) throw new Error('Give the tree to be written as `data.tree`.');
    context.replaceNode(root, tree);
  },
});

/**
 * Writes a tree as HTML, with Sätteri's own writer: it has no function for that alone, but a plugin may put
 * another tree in the place of a document. Read, changed and written in one run, a tree is made node by node as
 * it is asked for, and none of it is let go before the garbage collector looks at all memory.
 * @example treeToHtml({ type: 'root', children: [{ type: 'text', value: 'a & b' }] }) → 'a &amp; b\n'
 */
export function treeToHtml(tree: Root): string {
  return markdownToHtml('', { hastPlugins: [replaceDocument], data: { tree } }).html;
}
