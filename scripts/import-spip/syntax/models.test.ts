import { describe, expect, test } from 'vitest';
import { readSnippet } from './snippet.fixture.ts';

describe('SPIP’s files', () => {
  test.each([
    [
      '<img5> <img5|left> <img5 | center > <img5/> <img5|center|alt=Une carte>',
      '![Carte](./carte.png)\n\n![Carte](./carte.png)\n\n![Carte](./carte.png)\n\n![Carte](./carte.png)\n\n![Une carte](./carte.png)',
    ],
    ['<img6|right>', '<img src="./logo.png" alt="">\n\n**Logo**\\\nCUF'],
    [
      '<doc1|left> <doc1|legende=<b>x</b>|left>',
      '[**Guide**](./guide.pdf)\n\n[**Guide**](./guide.pdf)',
    ],
    ['<emb9|center>', '| poste | montant |\n| - | - |\n| Eau | 12 |'],
    ['[<img5>->https://www.exemple.org]', '[![Carte](./carte.png)](https://www.exemple.org)'],
    [
      '[<img6|center>->art2]',
      '[![Voir la page](./logo.png)](/actualites/2012/article/)\n\n**Logo**\\\nCUF',
    ],
    ['[<doc1>->art2]', '[**Guide**](/actualites/2012/article/)'],
    ['Texte <img5|left>collé', 'Texte\n\n![Carte](./carte.png)\n\ncollé'],
    ['<doc2> <doc99>', '**Perdu**'],
    [
      '<doc1|left|titre=Le {mode d’emploi}|descriptif=En deux pages|credits=Ville de Tours>',
      '[**Le _mode d’emploi_**](./guide.pdf)\\\nEn deux pages\\\nVille de Tours',
    ],
    ['<img6|titre=|credits=>', '<img src="./logo.png" alt="">'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});

describe('models that it does not know', () => {
  test.each([
    [
      '<article2> <form3> <diapo1|> <truc2|x=y>',
      '\\<article2> \\<form3> \\<diapo1|> \\<truc2|x=y>',
    ],
    ['<formulaire|formidable|id=contact>', ''],
    [
      '<iframe src="https://www.youtube.com/embed/A" title="Un film"></iframe>',
      '[Un film](https://www.youtube.com/embed/A)',
    ],
    ['<math>x</math>', 'x'],
  ])('%j', (source, markdown) => {
    expect(readSnippet(source).markdown).toBe(markdown);
  });
});
