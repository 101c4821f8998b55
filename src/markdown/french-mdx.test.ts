import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { frenchMdx } from './french-mdx.ts';

test('frenchMdx sets the text of a page, gives ASCII anchors and marks external links', () => {
  const { html } = markdownToHtml("## L'été : où ?\n\nUn *mot* ; `a : b` [là](https://a.fr)", {
    features: { smartPunctuation: false },
    hastPlugins: [frenchMdx],
  });
  expect(html.trim()).toBe(
    '<h2 id="l-ete-ou">L’été\u00A0: où\u202F?</h2>\n' +
      '<p>Un <em>mot</em>\u202F; <code>a : b</code> <a href="https://a.fr" rel="external">là</a></p>',
  );
});

test('frenchMdx numbers headings that say the same, or the name of a part of the page', () => {
  const { html } = markdownToHtml('## Bilan\n\n## Bilan\n\n### Menu', { hastPlugins: [frenchMdx] });
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'bilan',
    'bilan-2',
    'menu-2',
  ]);
});

test.each([
  '{process.env.HOME}',
  'Le {process.env.HOME} de chacun',
  "import fs from 'node:fs'",
  'export const a = process.env.HOME',
  '<Bouton />',
  '<p title={process.env.HOME}>a</p>',
  '<script>a()</script>',
])('frenchMdx lets no page run %j', (source) => {
  expect(() => mdxToJs(source, { hastPlugins: [frenchMdx] })).toThrow(/^\d+:\d+ — /);
});
