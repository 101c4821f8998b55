import { bodyOf, nodesOf, type PlacedNode } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';
import { FOREIGN_MARKS } from './foreign-marks.ts';
import { LETTER_MARKS } from './letter-marks.ts';
import { PASTED_MARKS } from './pasted-marks.ts';
import { VISIBLE_MARKS } from './visible-marks.ts';

/**
 * Names the marks of Markdown, or of other ways of writing, that stay visible on the page.
 * @example checkTextSlips([a file with « [le texte] (https://…) »]) → [{ line: 7, column: 6, message: 'Retirez l’espace…' }]
 */
export function checkTextSlips(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { markdown, linesBefore } = bodyOf(file);
    const lines = markdown.split('\n');
    const spaced = new Set(
      [...markdown.matchAll(SLIPPED_NOTE)].map(([, note, other]) => note ?? other),
    );
    const isStarList = lines.filter((line) => STAR_ITEM.test(line)).length > 1;
    return (
      nodesOf(file)
        .filter(({ node }) => node.type === 'text')
        .flatMap((placed) => linesOf(placed, lines, linesBefore))
        .map((part) => ({ ...part, text: withoutSpacedNotes(part.text, spaced) }))
        // In a page, a brace opens code: another rule names it.
        .map((part) =>
          file.kind === 'pages' ? { ...part, text: part.text.replace(/[{}]/g, ' ') } : part,
        )
        .filter(({ text }) => !(isStarList && STAR_ITEM.test(text)))
        .flatMap((part) => findSlip(part).map((fault) => ({ file: file.path, ...fault })))
    );
  });
}

/** « [^1] : Une note » or « [^1] Une note », at the beginning of a line. */
const SLIPPED_NOTE = /\[\^([^\]\n]+)\][ \u00A0]:|^\[\^([^\]\n]+)\][ \u00A0]*(?=[\p{L}\d«])/gmu;

/** That line is the one fault of a note that is called above. */
function withoutSpacedNotes(text: string, spaced: ReadonlySet<string | undefined>): string {
  if (spaced.size === 0) return text;
  return text.replace(
    /(?<!^)\[\^([^\]\n]+)\](?![ \u00A0]*:)|^\[\^([^\]\n]+)\](?=[^ \u00A0:\p{L}\d«]|$)/gu,
    (call, note: string | undefined, first: string | undefined) =>
      spaced.has(note ?? first) ? ' '.repeat(call.length) : call,
  );
}

/** « *un » on several lines is a list, which another rule names once. */
const STAR_ITEM = /^\*[^\s*][^*]*$/;

interface Part {
  text: string;
  /** What comes after it on its line. */
  next: string;
  line: number;
  /** The column of its first letter. */
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
      next: to === undefined ? '' : whole.slice(to),
      line: start.line + index + linesBefore,
      column: from + 1,
    };
  });
}

/** What each mark finds passes `mayHoldMark`, which a test holds. */
export const MARKS = [...LETTER_MARKS, ...PASTED_MARKS, ...FOREIGN_MARKS, ...VISIBLE_MARKS];

/** Most lines hold none of the signs that a mark is made of. */
const ANY_MARK =
  /[+#[\]{}*_~<>&«=^:\\`†¹²³⁴-⁹]|:\/|\/\/|lorem|XX|TODO|FIXME|TB[CD]|turn\d|que je |de langage|\d:\d|^-{2}|envoyé|sent |outlook|objet ?:|écrit ?:|wrote ?:|erreur ?!|error!|\.{6}|…{3}/i;

/**
 * Whether a mark may be found in a text.
 * @example mayHoldMark('Un **mot.') → true ; mayHoldMark('Une phrase.') → false
 */
export function mayHoldMark(text: string): boolean {
  return ANY_MARK.test(text);
}

const UNEVEN_STARS =
  'Cette étoile reste visible. Mettez-en autant après les mots que devant : **gras**, ***gras et italique***.';

const NO_ROUND_BRACKET =
  'L’adresse d’un lien se met entre parenthèses : [texte du lien](https://www.exemple.org/).';

function findSlip({ text, next, line, column }: Part): Omit<Fault, 'file'>[] {
  if (!mayHoldMark(text)) return [];
  // What stands behind a bar is meant to be seen.
  const plain = text
    .replace(/\\[!-/:-@[-`{-~]/g, '  ')
    // A list as in SPIP, which another rule names.
    .replace(/^-[*#]{1,6}(?=\s)/, (sign) => ' '.repeat(sign.length));
  // « ***mot** », « **mot* »: the words are in bold, or in italics, behind a star.
  if (/(?:^|[\s(«])\*$/.test(plain) && next.startsWith('*')) {
    return [{ line, column: column + plain.length - 1, message: UNEVEN_STARS }];
  }
  for (const { pattern, message, ...rest } of MARKS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    return [{ ...rest, line, column: column + match.index, message: message(match) }];
  }
  // « [le texte]https://… », whose address is a link by itself.
  const at = /^(?:https?:|www\.)/i.test(next) ? plain.search(/\[[^[\]\n]+\]\[?$/) : -1;
  return at < 0 ? [] : [{ line, column: column + at, message: NO_ROUND_BRACKET }];
}
