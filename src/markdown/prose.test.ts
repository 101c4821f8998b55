import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { typesetTree } from './prose.ts';

describe('typesetTree', () => {
  test.each([
    ['text', "L'eau : ici", '<p>L’eau\u00A0: ici</p>'],
    ['an elision before a link', "l'[agenda](/agenda/)", '<p>l’<a href="/agenda/">agenda</a></p>'],
    [
      'a colon after a strong word',
      '**À retenir** : 5 %',
      '<p><strong>À retenir</strong>\u00A0: 5\u00A0%</p>',
    ],
    ['a mark after an element', '*Vraiment* ?', '<p><em>Vraiment</em>\u202F?</p>'],
    [
      'quotes around elements, in turn',
      'Le "*Liban*" et le "**Maroc**" !',
      '<p>Le «\u00A0<em>Liban</em>\u00A0» et le «\u00A0<strong>Maroc</strong>\u00A0»\u202F!</p>',
    ],
    [
      'quotes that open anew in each paragraph',
      'Un écran de 5"\n\nLe "*Liban*"',
      '<p>Un écran de 5"</p>\n<p>Le «\u00A0<em>Liban</em>\u00A0»</p>',
    ],
    ['a heading', "## L'eau : ici", '<h2>L’eau\u00A0: ici</h2>'],
    [
      'an alternative text',
      "![L'eau : ici](./a.png)",
      '<p><img src="./a.png" alt="L’eau\u00A0: ici"></p>',
    ],
  ])('sets %s', async (_name, markdown, html) => {
    expect(await throughTree(markdown, typesetTree)).toBe(html);
  });

  test.each([
    ['en', `Obuse's "*show*": ten weeks!`, '<p>Obuse’s “<em>show</em>”: ten weeks!</p>'],
    ['es', '¿El "*grupo*"? Sí; claro.', '<p>¿El «<em>grupo</em>»? Sí; claro.</p>'],
    ['ar', 'ما "*الصندوق*"؟', '<p>ما «<em>الصندوق</em>»؟</p>'],
  ] as const)('sets words in %s as their own language asks', async (language, markdown, html) => {
    expect(await throughTree(markdown, (root) => typesetTree(root, language))).toBe(html);
  });

  test.each([
    [
      'English',
      `L'atelier <em lang="en">"What's next"?</em> !`,
      '<p>L’atelier <em lang="en">“What’s next”?</em>\u202F!</p>',
    ],
    [
      'a language whose conventions are unknown here',
      `L'atelier <em lang="de">"Wie geht's?"</em> !`,
      `<p>L’atelier <em lang="de">"Wie geht's?"</em>\u202F!</p>`,
    ],
  ])('leaves French aside in words marked as %s', async (_name, markdown, html) => {
    expect(await throughTree(markdown, typesetTree)).toBe(html);
  });

  test.each([
    ['code', '`a : "b"`', '<p><code>a : "b"</code></p>'],
    ['a block of code', '    a : "b" !', '<pre><code>a : "b" !\n</code></pre>'],
    ['an address', '[a](/x?a=b;c)', '<p><a href="/x?a=b;c">a</a></p>'],
    [
      'an address that is its own text',
      '<https://a.org/?b=c;d!>',
      '<p><a href="https://a.org/?b=c;d!">https://a.org/?b=c;d!</a></p>',
    ],
  ])('leaves %s as it is', async (_name, markdown, html) => {
    expect(await throughTree(markdown, typesetTree)).toBe(html);
  });
});
