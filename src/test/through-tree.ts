import type { Root } from 'hast';
import { defineHastPlugin, markdownToHtml } from 'satteri';

/**
 * The HTML of a Markdown text after one step of the pipeline alone.
 * @example throughTree('<b onclick="x()">gras</b>', reduceToAllowList) → '<p><b>gras</b></p>'
 */
export async function throughTree(
  markdown: string,
  step: (root: Root) => Root | Promise<Root>,
): Promise<string> {
  const plugin = defineHastPlugin({
    name: 'one-step',
    before: async (root, hast) => {
      hast.replaceNode(root, await step(root));
    },
  });
  const features = { rawHtml: true, smartPunctuation: false } as const;
  const { html } = await markdownToHtml(markdown, { features, hastPlugins: [plugin] });
  return html.trim();
}
