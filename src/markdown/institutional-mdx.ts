import { defineHastPlugin, type HastNode } from 'satteri';
import { z } from 'zod';
import { describeMdxFault } from '../lib/closed-mdx.ts';
import { createHeadingNames } from '../lib/heading-names.ts';
import { LANGUAGES } from '../lib/language.ts';
import { setTypography } from '../lib/typography.ts';

/** What Astro hands over of a page: the language that its front matter names, French where it names none. */
const pageSchema = z.object({
  astro: z
    .object({ frontmatter: z.object({ langue: z.enum(LANGUAGES).default('fr') }).optional() })
    .optional(),
});

/**
 * What Astro's own rendering of the institutional pages needs to agree with the Markdown pipeline:
 * the typography of the language, ASCII anchors, marked external links. Visitors, not a new tree: the components
 * of an MDX page must pass.
 * @example '## L'eau : ici' → '<h2 id="l-eau-ici">L’eau\u00A0: ici</h2>'
 */
export const institutionalMdx = defineHastPlugin({
  name: 'institutional-mdx',
  before: (root, context) => {
    refuseCode(root);
    const language = pageSchema.parse(context.data).astro?.frontmatter?.langue ?? 'fr';
    const nameHeading = createHeadingNames();
    for (const heading of headingsIn(root)) {
      context.setProperty(heading, 'id', nameHeading(context.textContent(heading)));
    }
    for (const text of proseTexts(root)) {
      context.replaceNode(text, { ...text, value: setTypography(text.value, language) });
    }
  },
  element: [
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

/** The content check names the line; a build without it must not run what a page says either. */
function refuseCode(node: Readonly<HastNode>): void {
  const message = isMdx(node) ? describeMdxFault(node) : undefined;
  if (message !== undefined) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    throw new Error(`${String(line)}:${String(column)} — ${message}`);
  }
  if ('children' in node) for (const child of node.children) refuseCode(child);
}

type MdxNode = Extract<HastNode, { type: `mdx${string}` }>;

function isMdx(node: Readonly<HastNode>): node is MdxNode {
  return node.type.startsWith('mdx');
}

type TextNode = Extract<HastNode, { type: 'text' }>;

type ElementNode = Extract<HastNode, { type: 'element' }>;

function headingsIn(node: Readonly<HastNode>): Readonly<ElementNode>[] {
  if (node.type === 'element' && /^h[2-4]$/.test(node.tagName)) return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

function proseTexts(node: Readonly<HastNode>): TextNode[] {
  if (node.type === 'text') return [node];
  if (!('children' in node) || ('tagName' in node && node.tagName === 'code')) return [];
  return node.children.flatMap(proseTexts);
}
