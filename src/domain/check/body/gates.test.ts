import { expect, test } from 'vitest';
import { LINE_RULES, mayHoldSlip } from './line-slips.ts';
import { MARKS, mayHoldMark } from './text-slips.ts';

/** A text for each mark, with no sign that the mark does not need. */
const TEXTS = [
  '[14:02, 03/12/2026] Une ville : bonjour',
  '[03/12/2026, 14:02] Une ville : bonjour',
  '03/12/2026, 14:02 - Une ville: bonjour',
  '--Message d’origine',
  'Envoyé le : 3 décembre 14:02',
  'Objet : RE : un pont',
  'Le 3 décembre 2026 à 14:02, une ville a écrit :',
  'Envoyé de mon téléphone',
  'Erreur ! Signet non défini',
  'Un pont #REF!',
  'Un pont [cid:image001]',
  'Un pont ......... 12',
  'Un pont :contentReference[oaicite:0]',
  'Un pont 【4†source】',
  'Un pont citeturn0search1',
  'Bien sûr ! Voici un article :',
  'Souhaitez-vous que je le raccourcisse ?',
  'Un pont [1] à voir',
  'Un pont¹ à voir',
  'Un pont <o:p>',
  'Madame {{ nom }}',
  'Madame « NOM »',
  '[TOC]',
  ':::note',
  '{% include %}',
  '{.grand}',
  'Un :sourire:',
  'Un ==pont== à voir',
  'Le n^o^ 3',
  '*[CUF]: Cités Unies France',
  'texte](https://www.exemple.org',
  'Un &amp;nbsp; pont',
  'Un &nbsp pont',
  '<a href="a.html>',
  'Un titre {#pont}',
  '::youtube',
  '[!NOTE]',
  'Un pont ^[une note]',
  'Un pont [^une note]',
  '[^1] Une note',
  'Un pont\\',
  '[texte]( «',
  'Un pont ## Un titre',
  'Un ++pont++ à voir',
  'Un * mot * à voir',
  'Un [?pont]',
  '![[pont.png]]',
  'Qu`il vienne',
  '[le texte] (https://www.exemple.org)',
  'Un pont [^1] : une note',
  'Un pont [^1]',
  '[un pont->art12]',
  '{{{Un titre}}}',
  '{un mot}',
  '[[un pont]]',
  '<doc12|left>',
  '[gallery]',
  '[b]un mot[/b]',
  '(un pont)[https://www.exemple.org]',
  '[un pont](un pont.pdf)',
  '[un pont](mailto:',
  '[un pont](a',
  '[un pont][a]',
  '](https://www.exemple.org)',
  '<!-- à revoir',
  'Un **mot',
  'Un __mot',
  'Un *mot',
  'Un ~~mot',
  '<https://www.exemple.org',
  'htps://www.exemple.org',
  'Voir <<Un pont',
  'Un XXX à voir',
  'Lorem ipsum dolor',
  'Un \\u00e9',
];

/** A paragraph for each rule of lines, with no sign that the rule does not need. */
const PARAGRAPHS = [
  ['##Titre'],
  ['\\## Titre'],
  ['Un \\*\\*mot\\*\\*'],
  ['-# un'],
  ['-* un'],
  ['_ un mot'],
  ['+---+---+'],
  ['====='],
  ['== Titre =='],
  ['####### Titre'],
  ['• un'],
  ['– un', '– deux'],
  ['-un', '-deux'],
  ['*un', '*deux'],
  ['1.un', '2.deux'],
  ['o un', 'o deux'],
  ['1/ un', '2/ deux'],
  ['I. un', 'II. deux'],
  ['Nom\tVille'],
  ['Nom\tVille', 'Anne\tLyon'],
  ['Voir [https://www.exemple.org un pont]'],
  ['Voir [un pont]', '(https://www.exemple.org)'],
  ['Un pont de coopé-', 'ration'],
  ['| Nom | Ville |', '| --- |', '| Anne | Lyon |'],
  ['| Nom | Ville |', '| Anne | Lyon |'],
  ['#Titre en trois mots'],
];

const finds = (pattern: RegExp) => TEXTS.filter((text) => pattern.test(text));

test.each(MARKS.map(({ pattern }) => [pattern]))('what %s finds passes the gate', (pattern) => {
  const found = finds(pattern);
  expect(found).not.toEqual([]);
  expect(found.filter((text) => !mayHoldMark(text))).toEqual([]);
});

test.each(LINE_RULES.map((rule, index) => [index, rule] as const))(
  'what rule %i of lines finds passes the gate',
  (_index, rule) => {
    const found = PARAGRAPHS.filter((lines) => rule(lines) !== undefined);
    expect(found).not.toEqual([]);
    expect(found.filter((lines) => !mayHoldSlip(lines, () => false))).toEqual([]);
  },
);
