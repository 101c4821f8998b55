import { describe, expect, test } from 'vitest';
import { readSnippet } from './snippet.fixture.ts';

describe('SPIP’s emphasis', () => {
  test.each([
    [
      'Un {mot}, {{deux}}, {{trois {quatre}}} et {cinq {{six}}}.',
      'Un *mot*, **deux**, **trois _quatre_** et *cinq __six__*.',
    ],
    [
      "mot{{gras}}mot, l'{italique}, {{gras }}collé, {{ espace }} ici",
      'mot**gras**mot, l’*italique*, **gras** collé, **espace** ici',
    ],
    ['{{gras\n\nsur deux paragraphes}}', '**gras**\n\n**sur deux paragraphes**'],
    ['{} et {{}} restent', '&#123;&#125; et &#123;&#123;&#125;&#125; restent'],
    ['\\{accolades\\} et \\[crochets\\]', '&#123;accolades&#125; et \\[crochets]'],
    ['[*insister*] [/droite/] [(cadre)]', '\\[\\*insister\\*] \\[/droite/] \\[(cadre)]'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s links', () => {
  test.each([
    [
      '[t->art12] [t->12] [t->article12] [t->ART 12] [t->rub3] [t->rubrique3] [t->mot3] [t->doc1] [t->img5] [t->site1]',
      '[t](/actualites/2012/article/) [t](/actualites/2012/article/) [t](/actualites/2012/article/) [t](/actualites/2012/article/) [t](/pays/liban/) [t](/pays/liban/) [t](/thematiques/eau/) [t](./guide.pdf) [t](./guide.pdf) [t](https://www.uclg.org/)',
    ],
    [
      '[->art12] [->rub3] [ ->site1]',
      '[Un *article*](/actualites/2012/article/) [Liban](/pays/liban/) [CGLU](https://www.uclg.org/)',
    ],
    [
      '[->https://www.exemple.org/une/adresse/tres/longue/qui-depasse-quarante-signes]',
      '[https://www.exemple.org/une/adresse...](https://www.exemple.org/une/adresse/tres/longue/qui-depasse-quarante-signes)',
    ],
    ['[un {mot} et {{deux}}->art2]', '[un *mot* et **deux**](/actualites/2012/article/)'],
    [
      '{{[gras->art2]}} {[italique->art2]}',
      '**[gras](/actualites/2012/article/)** *[italique](/actualites/2012/article/)*',
    ],
    [
      '[texte|Une bulle{en}->https://www.exemple.org] [texte{en}->art2]',
      '[texte](https://www.exemple.org "Une bulle") [texte](/actualites/2012/article/)',
    ],
    ['[a [sic] b->art2]', '[a \\[sic\\] b](/actualites/2012/article/)'],
    [
      '[t->art12#point-2] [t->art12?var=1] [t->#haut]',
      '[t](/actualites/2012/article/#ancre-point-2) [t](/actualites/2012/article/) [t](#ancre-haut)',
    ],
    ['[haut<-]Texte', '<a id="ancre-haut"></a>Texte'],
    ['<a name="haut"></a>Texte [t->#haut]', '<a id="ancre-haut"></a>Texte [t](#ancre-haut)'],
    [
      '[t->www.exemple.org] [écrire->contact@exemple.org] [appeler->tel:+33123]',
      '[t](http://www.exemple.org) [écrire](mailto:contact@exemple.org) [appeler](tel:+33123)',
    ],
    [
      'http://exemple.org/a_b_c, www.exemple.org. (http://exemple.org/d) contact@exemple.org',
      '<http://exemple.org/a_b_c>, [www.exemple.org](http://www.exemple.org). (<http://exemple.org/d>) contact<!---->@exemple.org',
    ],
    [
      '[t->www.exemple.org/un deux] [écrire->mailto:a@exemple.org?subject=Bonjour à tous]',
      '[t](http://www.exemple.org/un%20deux) [écrire](mailto:a@exemple.org?subject=Bonjour%20à%20tous)',
    ],
    ['[t->https://exemple.org/a(b)?a=1&amp;b=2]', '[t](https://exemple.org/a\\(b\\)?a=1\\&b=2)'],
    [
      '[?Coopération décentralisée] [?Paris|La capitale]',
      '[Coopération décentralisée](https://fr.wikipedia.org/wiki/Coop%C3%A9ration_d%C3%A9centralis%C3%A9e) [Paris](https://fr.wikipedia.org/wiki/Paris "La capitale")',
    ],
    [
      '[CUF|Cités Unies France] [OMS|Organisation mondiale de la santé{fr}]',
      '<abbr title="Cités Unies France">CUF</abbr> <abbr title="Organisation mondiale de la santé">OMS</abbr>',
    ],
    [
      '[?Beyrouth{en}] [?Paris|La capitale{es}]',
      '[Beyrouth](https://en.wikipedia.org/wiki/Beyrouth) [Paris](https://es.wikipedia.org/wiki/Paris "La capitale")',
    ],
    [
      '[t->http:www.exemple.org] [t->https//exemple.org/a] [t->http://https://exemple.org] [t->http://exemple.org/?u=http://a.org]',
      '[t](http://www.exemple.org) [t](https://exemple.org/a) [t](https://exemple.org) [t](http://exemple.org/?u=http://a.org)',
    ],
    ['[t->art99999] [->art99999] [->aut2]', 't article 99999 Claire'],
    [
      '[vide->] [texte\nsur deux lignes->art2]',
      'vide [texte\\\nsur deux lignes](/actualites/2012/article/)',
    ],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s notes', () => {
  test.each([
    [
      'Un mot[[Une note.]], un autre [[Avec [un lien->art2] et {ital}.]].',
      'Un mot[^1], un autre[^2].\n\n[^1]: Une note.\n\n[^2]: Avec [un lien](/actualites/2012/article/) et *ital*.',
    ],
    [
      'A[[<a>Nommée.]] B[[<a>]] C[[<*>Étoile]] D[[<7>Sept]]',
      'A[^a] B[^a] C[^1] D[^7]\n\n[^a]: Nommée.\n\n[^1]: Étoile\n\n[^7]: Sept',
    ],
    ['Texte[[<>Sans appel]].', 'Texte.\n\nSans appel'],
    [
      'Texte[[Deux\nlignes\n\n-* une liste]]',
      'Texte[^1]\n\n[^1]: Deux\\\n    lignes\n\n    - une liste',
    ],
    ['Texte[[ http://www.exemple.org/page ]]', 'Texte[^1]\n\n[^1]: <http://www.exemple.org/page>'],
    [
      'Vide[[]] et [->art2][[<b>gras</b>]]',
      'Vide et [Un *article*](/actualites/2012/article/)[^1]\n\n[^1]: **gras**',
    ],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('SPIP’s typography', () => {
  test.each([
    [
      "L'eau : 40 % «français» n° 5, M. Dupont ; quoi ? non ! 14:30",
      'L’eau\u00A0: 40\u00A0% «\u00A0français\u00A0» n°\u00A05, M.\u00A0Dupont\u00A0; quoi\u00A0? non\u00A0! 14:30',
    ],
    ['un~mot -- tiret--collé, \\~ ---', 'un\u00A0mot — tiret—collé, \\~ ---'],
    ['Caf&eacute; l&#146;eau &lt;b&gt; &#128; &bogus;', 'Café l’eau \\<b> € \\&bogus\u00A0;'],
    ['# * _a_ + 1. > [a] <b | `c` {{ d }}', '\\# \\* \\_a\\_ + 1. > \\[a] \\<b | `c` **d**'],
    [
      '1. un\n2. deux\n* trois\n+ quatre\n> cinq\n# six',
      '1\\. un\\\n2\\. deux\\\n\\* trois\\\n\\+ quatre\\\n\\> cinq\\\n\\# six',
    ],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});
