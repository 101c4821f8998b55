import { defineHastPlugin, type HastNode } from 'satteri';
import { toId } from '../lib/text.ts';
import { setFrenchTypography } from '../lib/typography.ts';

/**
 * What Astro's own rendering of the institutional pages needs to agree with the Markdown pipeline:
 * French typography, ASCII anchors, marked external links. Visitors, not a new tree: the components
 * of an MDX page must pass.
 * @example '## L'eau : ici' → '<h2 id="l-eau-ici">L’eau\u00A0: ici</h2>'
 */
export const frenchMdx = defineHastPlugin({
  name: 'french-mdx',
  before: (root, context) => {
    for (const text of proseTexts(root)) {
      context.replaceNode(text, { ...text, value: setFrenchTypography(text.value) });
    }
  },
  element: [
    {
      filter: ['h2', 'h3', 'h4'],
      visit: (node, context) => {
        context.setProperty(node, 'id', toId(context.textContent(node)));
      },
    },
    {
      filter: ['a'],
      visit: (node, context) => {
        const { href } = node.properties;
        const isExternal = typeof href === 'string' && /^https?:/.test(href);
        if (isExternal) context.setProperty(node, 'rel', ['external']);
      },
    },
  ],
});

type TextNode = Extract<HastNode, { type: 'text' }>;

function proseTexts(node: Readonly<HastNode>): TextNode[] {
  if (node.type === 'text') return [node];
  if (!('children' in node) || ('tagName' in node && node.tagName === 'code')) return [];
  return node.children.flatMap(proseTexts);
}
