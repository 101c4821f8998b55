import { describe, expect, test } from 'vitest';
import { readSnippet } from './snippet.fixture.ts';

describe('SPIP’s headings and rules', () => {
  test.each([
    [
      '{{{Titre}}}\nTexte {{{Autre [lien->art2]}}} suite',
      '## Titre\n\nTexte\n\n## Autre [lien](/actualites/2012/article/)\n\nsuite',
    ],
    ['{{{Un}}}{{{Deux\nlignes}}}', '## Un\n\n## Deux lignes'],
    ['----\n____\na\n----\nb', '---\n\n---\n\na\n\n---\n\nb'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s lines', () => {
  test.each([
    ['a\nb\n\nc\n\n\nd', 'a\\\nb\n\nc\n\nd'],
    ['un\n_ deux\ntrois<br />quatre<br><br>cinq', 'un\\\ndeux\\\ntrois\\\nquatre\n\ncinq'],
    [
      'Sites :\n\n[un->art2]\n\n[deux->art2]',
      'Sites\u00A0:\n\n[un](/actualites/2012/article/)\n\n[deux](/actualites/2012/article/)',
    ],
    ['<p>un\n\n{{deux}}\n\ntrois</p>', 'un\n\n**deux**\n\ntrois'],
    ['<ul><li>un\n\nencore</li></ul>', '- un\n\n  encore'],
    ['<table><tr><td>a\n\nb</td></tr></table>', '| |\n| - |\n| a<br><br>b |'],
    ['- un\n- deux\n-- dialogue', '&#8211;\u00A0un\\\n&#8211;\u00A0deux\\\n&#8212;\u00A0dialogue'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s lists', () => {
  test.each([
    ['-* un\n-** deux\n-*** trois\n-* quatre', '- un\n  - deux\n    - trois\n- quatre'],
    ['-# un\n-## un un\n-# deux\n-* autre', '1. un\n   1. un un\n2. deux\n\n- autre'],
    [
      'Avant\n-* {{gras}}[[note]]\n-* [lien->art2]\nsuite\n\nAprès',
      'Avant\n\n- **gras**[^1]\n- [lien](/actualites/2012/article/)\\\n  suite\n\nAprès\n\n[^1]: note',
    ],
    ['-* un\n\n-* autre liste', '- un\n\n* autre liste'],
    ['-** commence à deux\n-* puis un', '- commence à deux\n- puis un'],
    ['-*collé\n-*encore', '- collé\n- encore'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s tables', () => {
  test.each([
    [
      '|{{Pays}}|{{Montant}}|\n|Liban|100|\n|Maroc|200|',
      '| Pays | Montant |\n| - | - |\n| Liban | 100 |\n| Maroc | 200 |',
    ],
    [
      '||Légende|Résumé||\n|{{A}}|{{B}}|\n|1|2|',
      '**Légende**\n\nRésumé\n\n| A | B |\n| - | - |\n| 1 | 2 |',
    ],
    ['|a|b|\n|c|d[[note]]|', '| | |\n| - | - |\n| a | b |\n| c | d[^1] |\n\n[^1]: note'],
    [
      '|{{H}}|<|\n|x|[l->art2]|',
      '<table><thead><tr><th colspan="2">H</th></tr></thead><tbody><tr><td>x</td><td><a href="/actualites/2012/article/">l</a></td></tr></tbody></table>',
    ],
    [
      '|a|b|\n|d|e|\n|^|f|',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td rowspan="2">d</td><td>e</td></tr><tr><td>f</td></tr></tbody></table>',
    ],
    [
      '|ligne\nsuite|b|\n|<code>x\\|y</code>|`a|b`|',
      '| | |\n| - | - |\n| ligne<br>suite | b |\n| `x\\|y` | `a\\|b` |',
    ],
    ['|a|b|c|\n|1|2|\nTexte', '| | | |\n| - | - | - |\n| a | b | c |\n| 1 | 2 | |\n\nTexte'],
    [
      '| {{Pays}} | {{Ville}} |\n| Liban | \n-* un\n-* deux |',
      '<table><thead><tr><th>Pays</th><th>Ville</th></tr></thead><tbody><tr><td>Liban</td><td><ul><li>un</li><li>deux</li></ul></td></tr></tbody></table>',
    ],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s blocks of words', () => {
  test.each([
    [
      'avant <quote>Une citation\n\nen deux paragraphes</quote> après',
      'avant\n\n> Une citation\n>\n> en deux paragraphes\n\naprès',
    ],
    ['<quote>{{{Titre}}}\n-* un\n-* deux</quote>', '> ## Titre\n>\n> - un\n> - deux'],
    [
      '<poesie>Vers un\nvers deux\n\nstrophe {deux}</poesie>',
      '> Vers un\\\n> vers deux\n>\n> strophe *deux*',
    ],
    ['<code>{{x}} [a->b]</code> et `{y}`', '`{{x}} [a->b]` et `{y}`'],
    ['<code class="php">\n$a = 1;\n{{b}}\n</code>', '```php\n$a = 1;\n{{b}}\n```'],
    ['<cadre>\n{{brut}}\n  indenté\n</cadre>', '```\n{{brut}}\n  indenté\n```'],
    ['```js\nconst a = "{b}";\n```', '```js\nconst a = "{b}";\n```'],
    ['<pre>\nbrut {{x}}\n</pre>', '```\nbrut {{x}}\n```'],
    ['<html><p>Brut <b>gras</b> {tel quel}</p></html>', 'Brut **gras** &#123;tel quel&#125;'],
    ['<intro>Un chapo</intro>\nLe texte', 'Un chapo\\\nLe texte'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s HTML', () => {
  test.each([
    ['<div class="x"><p>Un <em>mot</em> et {spip}</p></div>', 'Un *mot* et *spip*'],
    [
      '<center>centré</center><font color="red">rouge</font> <u>u</u> 1<sup>er</sup> x<sub>2</sub> <del>barré</del>',
      'centré\n\nrouge u 1<sup>er</sup> x<sub>2</sub> ~~barré~~',
    ],
    ['<ul><li>un<li>deux</ul><ol start=3><li>trois</ol>', '- un\n- deux\n\n3. trois'],
    ['<h1>Un</h1><h3>Trois</h3><h5 id=x>Cinq</h5>', '## Un\n\n### Trois\n\n#### Cinq'],
    ['<table><tr><th>A</th><td>B {ital}</td></tr></table>', '| A | B *ital* |\n| - | - |'],
    [
      '<table><tr><td colspan=2 onclick=x>a</td></tr><tr><td>b<td>c</table>',
      '<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    ],
    [
      '<iframe src="//www.youtube.com/embed/abc"></iframe>',
      '[www.youtube.com](https://www.youtube.com/embed/abc)',
    ],
    ['Sans liste <li>un</li><li>deux</li> fin', 'Sans liste\n\n- un\n- deux\n\nfin'],
    ['<quote><li>cité</li></quote>', '> - cité'],
    ['<tr><td>une</td><td>deux</td></tr>', 'une\n\ndeux'],
    [
      '<table><caption>Fonds {2012}</caption><tr><td>a</td></tr></table>',
      '**Fonds _2012_**\n\n| |\n| - |\n| a |',
    ],
    ['non fermé <b>gras\n\nnouveau </div></p>', 'non fermé **gras**\n\n**nouveau**'],
    ['<p class="MsoNormal">Word<o:p></o:p></p><!--[if mso]>mso<![endif]-->', 'Word'],
    [
      '<p><![if !supportLists]><span style="mso-list:Ignore">-&nbsp;</span><![endif]>Un <span lang="FR-BE">mot</span> <span lang=EN-GB>word</span></p>',
      '-\u00A0Un mot <span lang="EN-GB">word</span>',
    ],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s languages', () => {
  test.each([
    ['<multi>[fr]Bonjour [en]Hello</multi> monde', 'Bonjour monde'],
    ['<multi>défaut[en]Hello</multi>', 'défaut'],
    ['<multi>[de]Guten Tag</multi>', 'Guten Tag'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});
