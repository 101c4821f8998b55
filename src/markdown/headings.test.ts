import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { identifyHeadings, type Heading } from './headings.ts';

async function identify(markdown: string): Promise<{ html: string; headings: Heading[] }> {
  let headings: Heading[] = [];
  const html = await throughTree(markdown, (root: Root) => {
    const identified = identifyHeadings(root);
    headings = identified.headings;
    return identified.root;
  });
  return { html, headings };
}

describe('identifyHeadings', () => {
  test('makes an identifier of clean words', async () => {
    expect(await identify('## Réunion : le Liban')).toEqual({
      html: '<h2 id="reunion-le-liban">Réunion : le Liban</h2>',
      headings: [{ id: 'reunion-le-liban', text: 'Réunion : le Liban', level: 2 }],
    });
  });

  test('reads through emphasis, links and code', async () => {
    const { headings } = await identify('### *Le* [Liban](/pays/liban/) et `l’eau`');
    expect(headings).toEqual([{ id: 'le-liban-et-l-eau', text: 'Le Liban et l’eau', level: 3 }]);
  });

  test('numbers headings that say the same', async () => {
    const { headings } = await identify('## Bilan\n\n## Bilan\n\n### Bilan');
    expect(headings.map(({ id }) => id)).toEqual(['bilan', 'bilan-2', 'bilan-3']);
  });

  test('takes no identifier that a numbered one has taken', async () => {
    const { headings } = await identify('## Bilan 2\n\n## Bilan\n\n## Bilan');
    expect(headings.map(({ id }) => id)).toEqual(['bilan-2', 'bilan', 'bilan-3']);
  });

  test('names a heading without letters « section »', async () => {
    const { headings } = await identify('## ???\n\n## 日本');
    expect(headings.map(({ id }) => id)).toEqual(['section', 'section-2']);
  });

  test('replaces an identifier written in HTML', async () => {
    expect((await identify('<h2 id="contenu">Bilan</h2>')).html).toBe('<h2 id="bilan">Bilan</h2>');
  });

  test('keeps the name by which the calls of notes know their heading, out of the contents', async () => {
    const { html, headings } = await identify('Un[^1].\n\n[^1]: Note.');
    expect(html).toContain('id="footnote-label"');
    expect(headings).toEqual([]);
  });

  test('leaves the number of a note out of its words', async () => {
    const { headings } = await identify('## Bilan[^1]\n\n[^1]: Note.');
    expect(headings).toEqual([{ id: 'bilan', text: 'Bilan', level: 2 }]);
  });
});
