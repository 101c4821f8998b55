import { describe, expect, test } from 'vitest';
import { renderMarkdown, type RenderContext } from './render.ts';

const context: RenderContext = {
  siteUrl: 'https://www.cites-unies-france.org',
  resolveFile: (reference) => `/page-of/${reference}`,
  resolvePicture: () =>
    Promise.resolve({
      src: '/_astro/a.webp',
      srcset: '/_astro/a.webp 720w',
      width: 720,
      height: 480,
    }),
  words: { footnotes: 'Notes', backToText: 'Retour au texte, note', table: 'Tableau' },
};

const htmlOf = async (markdown: string) => (await renderMarkdown(markdown, context)).html.trim();
const textOf = async (markdown: string) => (await renderMarkdown(markdown, context)).text;

describe('renderMarkdown', () => {
  test('returns HTML, headings and words', async () => {
    expect(await renderMarkdown("## L'eau : ici\n\nLe *Liban* !", context)).toEqual({
      html: '<h2 id="l-eau-ici">L’eau\u00A0: ici</h2>\n<p>Le <em>Liban</em>\u202F!</p>\n',
      headings: [{ id: 'l-eau-ici', text: "L'eau : ici", level: 2 }],
      text: 'L’eau\u00A0: ici\nLe Liban\u202F!',
    });
  });

  test('returns nothing for an empty text', async () => {
    expect(await renderMarkdown('', context)).toEqual({ html: '', headings: [], text: '' });
  });

  test('reduces raw HTML before anything reads it', async () => {
    expect(await htmlOf('<b onclick="x()">gras</b><script>y()</script>')).toBe(
      '<p><b>gras</b></p>',
    );
  });

  test('lets words look like HTML without being it', async () => {
    expect(await htmlOf('&lt;script&gt; & "a" < b')).toBe(
      '<p>&lt;script&gt; &amp; «\u00A0a\u00A0» &lt; b</p>',
    );
  });

  test('strips what would break a feed', async () => {
    expect(await htmlOf('a\u0008b\u000Bc')).toBe('<p>abc</p>');
  });

  test('gives addresses written in the text a link', async () => {
    expect(await htmlOf('Voir https://uclg.org/ !')).toBe(
      '<p>Voir <a href="https://uclg.org/" rel="external">https://uclg.org/</a>\u202F!</p>',
    );
  });

  test('resolves links to content files', async () => {
    expect(await htmlOf('[Liban](../../pays/liban.md)')).toBe(
      '<p><a href="/page-of/../../pays/liban.md">Liban</a></p>',
    );
  });

  test('sets the typography of a caption', async () => {
    expect(await htmlOf('![Un pont](./pont.png "L\'eau : ici")')).toContain(
      '<figcaption>L’eau\u00A0: ici</figcaption>',
    );
  });

  test('wraps tables and sets their words', async () => {
    expect(await htmlOf('| a : b |\n|---|\n| `a : b` |')).toContain(
      'aria-label="Tableau 1"><table>\n<thead>\n<tr>\n<th scope="col">a\u00A0: b</th>',
    );
  });

  test('links each call of a note to the note, and back, in French', async () => {
    const html = await htmlOf('Un mot[^1].\n\n[^1]: Une note.');
    expect(html).toContain(
      'mot<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup>.',
    );
    expect(html).toContain('<h2 id="footnote-label">Notes</h2>');
    expect(html).toContain('<li id="user-content-fn-1">');
    expect(html).toContain(
      '<a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Retour au texte, note 1">↩</a>',
    );
  });

  test('writes no quotes, dashes or signs of its own', async () => {
    expect(await htmlOf("(c) 1/2 'x a--b")).toBe("<p>(c) 1/2 'x a--b</p>");
  });

  test('keeps words that touch a note findable', async () => {
    expect(await textOf('Un mot[^1].\n\n[^1]: Une note.')).toBe('Un mot.\nNotes\nUne note.');
  });

  test('keeps the words of two cells apart', async () => {
    expect(await textOf('<table><tr><td>un</td><td>deux</td></tr></table>')).toBe('un\ndeux');
  });

  test('gives the same answer twice', async () => {
    const markdown = '## Un\n\n## Un\n\nDeux[^1].\n\n[^1]: Note.';
    expect(await renderMarkdown(markdown, context)).toEqual(
      await renderMarkdown(markdown, context),
    );
  });

  test('fails when a picture cannot be found', async () => {
    const resolvePicture = () => Promise.reject(new Error('no such picture'));
    await expect(renderMarkdown('![A](./a.png)', { ...context, resolvePicture })).rejects.toThrow(
      'no such picture',
    );
  });
});
