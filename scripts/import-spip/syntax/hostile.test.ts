import { describe, expect, test } from 'vitest';
import { readSnippet } from './snippet.fixture.ts';

describe('a hostile text', () => {
  test.each([
    ['<script>alert(1)</script><scr<script>ipt>alert(1)</scr</script>ipt>', ''],
    ['<svg/onload=alert(1)><IMG SRC=JaVaScRiPt:alert(1)><img src=x onerror=alert(1)>', ''],
    ['<img src="https://x.org/a.png" onerror="alert(1)" alt="ok">', '![ok](https://x.org/a.png)'],
    [
      '<a href="&#106;avascript:alert(1)">x</a> <a href=" java\tscript:alert(1)">y</a> <a href="data:text/html,x">z</a>',
      'x y z',
    ],
    [
      '[x->javascript:alert(1)] [y->&#106;avascript:alert(1)] [z->vbscript:x] [d->data:text/html;base64,PHM+]',
      'x y z d',
    ],
    [
      '<html><script>alert(1)</script><p onclick="x">ok</p><iframe srcdoc="<script>"></iframe></html>',
      'ok',
    ],
    [
      '[CUF|x" onmouseover="alert(1)] [texte|b" onclick="alert(1)->art2]',
      '<abbr title="x&#x22; onmouseover=&#x22;alert(1)">CUF</abbr> [texte](/actualites/2012/article/ "b\\" onclick=\\"alert(1)")',
    ],
    [
      '[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>',
      '\\[x]\\(javascript:alert(1))\u00A0!\\[x]\\(javascript:alert(1)) \\<javascript:alert(1)>',
    ],
    [
      '[^1]: fausse\n\n[ref]: javascript:alert(1)\n\nVoir [ref] et [^1]',
      '\\[^1]\u00A0: fausse\n\n\\[ref]\u00A0: javascript:alert(1)\n\nVoir \\[ref] et \\[^1]',
    ],
    [
      "import x from 'y'\n\nexport const a = 1\n\n<Composant prop={1} /> {{ 7*7 }} {% x %} <%= y %>",
      'import x from ’y’\n\nexport const a = 1\n\n**7\\*7** *% x\u00A0%* <%= y\u00A0%>',
    ],
    [
      '---\ntitre: x\n---\n\nTitre\n===\n\nAutre\n---',
      '&#8212;\u00A0-\\\ntitre\u00A0: x\\\n&#8212;\u00A0-\n\nTitre\\\n\\===\n\nAutre\\\n&#8212;\u00A0-',
    ],
    [
      '&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;',
      '\\<script>alert(1)\\</script> \\<img src=x onerror=alert(1)>',
    ],
    [
      '    <script>x</script>\n\n| a\n\na | b\n--|--\nc | d',
      '\\| a\n\na | b\\\n&#8212;\u00A0|—\\\nc | d',
    ],
    [
      '<form action=x><input value=x><button onclick=x>clic</button></form><meta http-equiv=refresh><base href=//x>',
      'clic',
    ],
    ['<?php echo 1; ?> fin', '`<?php echo 1; ?>` fin'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });

  test('reports what was removed from it', () => {
    expect(readSnippet('<script>x</script>[x->javascript:alert(1)]').said).toEqual([
      'html-retire <script>',
      'lien-mort javascript:alert(1)',
    ]);
  });

  test.each([
    ['brackets', '['],
    ['braces', '{'],
    ['chevrons', '<'],
    ['bars', '|'],
    ['notes', '[['],
    ['models', '<img1|'],
    ['links', '[a->'],
    ['items', '\n-*'],
    ['quotations', '<quote>'],
    ['bold words', '<b>x'],
    ['italics', '{x'],
  ])('of twenty thousand %s ends', (_name, sign) => {
    expect(readSnippet(`${sign.repeat(20_000)} fin`).markdown).toContain('fin');
  });
});
