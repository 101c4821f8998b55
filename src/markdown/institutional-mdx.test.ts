import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { institutionalMdx } from './institutional-mdx.ts';

test('institutionalMdx sets the text of a page, gives ASCII anchors and marks external links', () => {
  const { html } = markdownToHtml("## L'été : où ?\n\nUn *mot* ; `a : b` [là](https://a.fr)", {
    features: { smartPunctuation: false },
    hastPlugins: [institutionalMdx],
  });
  expect(html.trim()).toBe(
    '<h2 id="l-ete-ou">L’été\u00A0: où\u202F?</h2>\n' +
      '<p>Un <em>mot</em>\u202F; <code>a : b</code> <a href="https://a.fr" rel="external">là</a></p>',
  );
});

test.each([
  ['ar', 'العنوان التالي: "Paris"', 'العنوان التالي: «Paris»'],
  ['en', 'Write to us: "Paris"!', 'Write to us: “Paris”!'],
  ['fr', 'Écrivez : "Paris"!', 'Écrivez\u00A0: «\u00A0Paris\u00A0»\u202F!'],
])('institutionalMdx sets a page in %s as this language is set', (langue, source, expected) => {
  const { html } = markdownToHtml(source, {
    features: { smartPunctuation: false },
    hastPlugins: [institutionalMdx],
    data: { astro: { frontmatter: { langue } } },
  });
  expect(html.trim()).toBe(`<p>${expected}</p>`);
});

test('institutionalMdx numbers headings that say the same, or the name of a part of the page', () => {
  const { html } = markdownToHtml('## Bilan\n\n## Bilan\n\n### Menu', {
    hastPlugins: [institutionalMdx],
  });
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
])('institutionalMdx lets no page run %j', (source) => {
  expect(() => mdxToJs(source, { hastPlugins: [institutionalMdx] })).toThrow(/^\d+:\d+ — /);
});
