import { describe, expect, test } from 'vitest';
import { toTree, writeMarkdown } from '../syntax/markdown.ts';
import { createNotes } from '../syntax/notes.ts';
import { parseSpip } from '../syntax/parse.ts';
import { createContext } from '../syntax/snippet.fixture.ts';
import { leaveOutOfTree } from './tree.ts';

/** A text of SPIP as our Markdown, and how much was left out of it. */
function read(source: string): { markdown: string; count: number } {
  const leftOut = { count: 0, isSignUp: false };
  const page = parseSpip(source, { context: createContext('fr', []), notes: createNotes() });
  const tree = toTree({ parts: [leaveOutOfTree(page, leftOut)], notes: [] });
  return {
    markdown: writeMarkdown(tree).trimEnd().replaceAll('\u00A0', ' '),
    count: leftOut.count,
  };
}

const P = 'jean.dupont@a.fr';

describe('links', () => {
  test.each([
    [`[Jean Dupont->mailto:${P}], Lyon`, 'Jean Dupont, Lyon', 1],
    [`[{{Jean}} : ${P}->mailto:${P}], Lyon`, '**Jean**, Lyon', 1],
    [`Jean [->mailto:jean.dupont@une-tres-longue-adresse.fr], Lyon`, 'Jean, Lyon', 1],
    [`Jean ([mail->mailto:${P}])`, 'Jean', 1],
    ['[Jean->tel:+33612345678] [Jean->https://wa.me/33612345678]', 'Jean Jean', 2],
    [`[écrire->mailto:contact@a.fr,${P}]`, '[écrire](mailto:contact@a.fr)', 1],
    [`<a href='mailto:${P}'><b>${P}</b></a> x`, 'x', 1],
    [`[Jean|à ${P}->https://a.fr]`, '[Jean](https://a.fr)', 1],
    ['[nous->mailto:contact@a.fr]', '[nous](mailto:contact@a.fr)', 0],
  ])('%s', (source, markdown, count) => {
    expect(read(source)).toEqual({ markdown, count });
  });
});

describe('blocks', () => {
  test.each([
    [`{{Contact :}} Jean, {{${P}}}\n_ {{Mél :}} ${P}\n_ Lyon`, '**Contact :** Jean\\\nLyon'],
    [`x\n\n{{{Contact}}}\n\n${P}\n\n{{{Suite}}}\n\ny`, 'x\n\n## Suite\n\ny'],
    [`x\n\nContacts :\n\n-* ${P}\n-* [${P}->mailto:${P}]`, 'x'],
    [`-* Jean : ${P}\n-* ${P}`, '- Jean'],
    [`Contacts :\n- Jean, ${P}\n- ${P}`, 'Contacts :\\\n&#8211; Jean'],
    [`x\n\n----\n\n${P}\n\n----\n\ny`, 'x\n\n---\n\ny'],
    [`<cadre>\nJean\n${P}\n</cadre>`, '```\nJean\n```'],
    [`jean.dupont@{{a.fr}} et jean.dupont&#64;a.fr, Jean &lt;${P}&gt;`, 'Jean'],
    [`|{{Nom}}|{{Courriel}}|\n|Jean|${P}|`, '| Nom |\n| - |\n| Jean |'],
    [`|Jean|${P}|\n|Lyon|01|\n||${P}|`, '| | |\n| - | - |\n| Jean | |\n| Lyon | 01 |'],
    [
      `<table><tr><td rowspan="2">Jean</td><td>${P}</td></tr><tr><td>Lyon</td></tr></table>`,
      '<table><tbody><tr><td rowspan="2">Jean</td><td></td></tr><tr><td>Lyon</td></tr></tbody></table>',
    ],
  ])('%j', (source, markdown) => {
    expect(read(source).markdown).toBe(markdown);
  });
});
