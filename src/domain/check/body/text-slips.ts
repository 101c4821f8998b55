import { bodyOf, nodesOf, type PlacedNode } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';

/** A mark that stays visible on the page, as it is found in the source, and what to write. */
interface Slip {
  pattern: RegExp;
  message: (match: RegExpExecArray) => string;
}

const say = (message: string) => () => message;

/** In the order in which they explain most: a place has one of them. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /\[[^[\]\n]+\][ \u00A0]+\((?=https?:|\.{0,2}\/|www\.|mailto:|$)/,
    message: say('Retirez l’espace entre « ] » et « ( » : [texte du lien](adresse).'),
  },
  {
    pattern: /\[\^([^\]\n]+)\][ \u00A0]+:/,
    message: ([, note]) =>
      `Retirez l’espace avant « : » : « [^${String(note)}]: texte de la note ».`,
  },
  {
    pattern: /\[\^([^\]\n]+)\](?!:)/,
    message: ([, note]) =>
      `Cette note n’a pas de texte. Ajoutez en bas, sur une ligne à part, « [^${String(note)}]: texte de la note ».`,
  },
  {
    pattern: /\[[^\]\n]*-\s?>/,
    message: say('Ce lien est écrit comme dans SPIP. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /\{\{\{|\}\}\}/,
    message: say('Cet intertitre est écrit comme dans SPIP. Commencez la ligne par « ## ».'),
  },
  {
    pattern: /\{\{?(?=\S)|\}\}/,
    message: say(
      'Ces accolades, comme dans SPIP, restent visibles. Écrivez **gras** ou *italique*.',
    ),
  },
  {
    pattern: /\[\[/,
    message: say('Ces doubles crochets restent visibles. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /\[\/?(?:b|i|u|url|img|quote|center|color|size)(?:=[^\]\n]*)?\]/i,
    message: ([mark]) =>
      `« ${mark} » reste visible. Écrivez **gras**, *italique* ou [texte du lien](adresse).`,
  },
  {
    pattern: /\([^()\n]+\)\[(?=https?:|\/|www\.|\.{1,2}\/|$)/,
    message: say('Les signes sont inversés. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /!?\[[^[\]\n]*\]\([^()\n]*\s[^()\n]*\)/,
    message: say(
      'L’adresse de ce lien contient une espace : il reste visible. Renommez le fichier sans espaces, ou corrigez l’adresse.',
    ),
  },
  {
    pattern: /!?\[[^[\]\n]*\]\(/,
    message: say('Ce lien n’est pas fermé : il reste visible. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/,
    message: say(
      'Ce lien ne mène nulle part : il reste visible. Écrivez [texte du lien](adresse).',
    ),
  },
  {
    pattern: /\*\*/,
    message: say(
      'Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’intérieur, et laissez-en une après : « **mot** suite ».',
    ),
  },
  {
    pattern: /(?<![\w/:.@])__(?=\S)|(?<=\S)__(?![\w/])/,
    message: say('Ces deux tirets bas restent visibles. Écrivez **gras**.'),
  },
  { pattern: /~~/, message: say('Ces signes restent visibles. Fermez le texte barré : ~~mot~~.') },
  {
    pattern: /<https?:\/\/[^>\s]*(?=\s|$)/,
    message: say('Cette adresse n’est pas fermée par « > ». Écrivez [texte du lien](adresse).'),
  },
  {
    pattern:
      /\bhttps?:\/{1,2}\s|\bhttps?\s?:\s\/\/|\b(?:htp|htps|ttps?|htpps|htttps?|hhttps?):\/\//i,
    message: say('Cette adresse est mal écrite. Écrivez [texte du lien](https://…), sans espace.'),
  },
  {
    pattern: /\blorem ipsum\b/i,
    message: say('Ce faux texte est resté. Remplacez-le par le vrai.'),
  },
  {
    pattern: /\\u[0-9a-f]{4}/i,
    message: say('« \\u… » reste visible. Tapez la lettre elle-même.'),
  },
];

/**
 * Names the marks of Markdown, or of other ways of writing, that stay visible on the page.
 * @example checkTextSlips([a file with « [le texte] (https://…) »]) → [{ line: 7, column: 6, message: 'Retirez l’espace…' }]
 */
export function checkTextSlips(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { markdown, linesBefore } = bodyOf(file);
    const lines = markdown.split('\n');
    return (
      nodesOf(file)
        .filter(({ node }) => node.type === 'text')
        .flatMap((placed) => linesOf(placed, lines, linesBefore))
        // In a page, a brace opens code: another rule names it.
        .map((part) =>
          file.kind === 'pages' ? { ...part, text: part.text.replace(/[{}]/g, ' ') } : part,
        )
        .flatMap((part) => findSlip(part).map((fault) => ({ file: file.path, ...fault })))
    );
  });
}

interface Part {
  text: string;
  line: number;
  /** Of its first letter. */
  column: number;
}

/** The text as it is written, escapes included, line by line. */
function linesOf({ node }: PlacedNode, lines: readonly string[], linesBefore: number): Part[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  return lines.slice(start.line - 1, end.line).map((whole, index) => {
    const from = index === 0 ? start.column - 1 : 0;
    const to = start.line + index === end.line ? end.column - 1 : undefined;
    return {
      text: whole.slice(from, to),
      line: start.line + index + linesBefore,
      column: from + 1,
    };
  });
}

function findSlip({ text, line, column }: Part): Pick<Fault, 'line' | 'column' | 'message'>[] {
  // What stands behind a bar is meant to be seen.
  const plain = text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
  for (const { pattern, message } of SLIPS) {
    const match = pattern.exec(plain);
    if (match !== null) return [{ line, column: column + match.index, message: message(match) }];
  }
  return [];
}
