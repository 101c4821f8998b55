import { bodyOf, nodesOf, type PlacedNode } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import { CONFLICT_MESSAGE, isConflictMark } from '../block/lint/lines.ts';
import type { Fault, Finding } from '../fault.ts';
import { findBrokenLink, findCutWord } from './cut-lines.ts';
import { FOREIGN_LINES } from './foreign-lines.ts';
import { findTable, findUnevenTable } from './table-slips.ts';

/** Lines of one paragraph, without their indent; « offset » is the place in the line, from 0. */
type Rule = (
  lines: readonly string[],
) => (Pick<Finding, 'message' | 'isAdvice'> & { index: number; offset?: number }) | undefined;

/** What each rule finds passes `mayHoldSlip`, which a test holds. */
export const LINE_RULES: readonly Rule[] = [
  (lines) => find(lines, /^#{2,6}[^ \t#]/, describeHeading),
  ...FOREIGN_LINES.map(({ pattern, describe, isAdvice }): Rule => (lines) => {
    const found = find(lines, pattern, describe);
    return found && { ...found, ...(isAdvice && { isAdvice }) };
  }),
  (lines) =>
    find(
      lines,
      /^#{7,}\s+\S/,
      (line) => `Un intertitre a deux à six dièses. Écrivez « ## ${line.replace(/^#+\s+/, '')} ».`,
    ),
  (lines) =>
    find(
      lines,
      /^[•◦▪‣●○■·⁃▸►✓✔➢➤\uF0A7\uF0B7\uF0D8]/u,
      (line) =>
        `Commencez chaque élément par un tiret et une espace : « - ${line.slice(1).trim()} ».`,
    ),
  (lines) =>
    findSeveral(
      lines,
      /^(?:[–—→➔➜⇒✅☑✔👉🔹🔸]|--)\uFE0F?\s/u,
      'Commencez chaque élément par un tiret simple et une espace : « - … ».',
    ),
  (lines) =>
    findSeveral(lines, /^-[^\s-]/, 'Mettez une espace après le tiret de chaque élément : « - … ».'),
  (lines) =>
    findSeveral(
      lines,
      /^\*[^\s*][^*]*$/,
      'Mettez une espace après l’étoile de chaque élément : « * … ».',
    ),
  (lines) =>
    findSeveral(
      lines,
      /^\d{1,2}[.)][^\s\d]/,
      'Mettez une espace après le numéro de chaque élément : « 1. … ».',
    ),
  (lines) =>
    findSeveral(
      lines,
      /^(?:(?:o|§|[a-h][.)])\s+|\+)\p{L}/u,
      'Commencez chaque élément par un tiret et une espace : « - … ».',
    ),
  (lines) =>
    findSeveral(
      lines,
      lines.some((line) => /^II[.)]\s/.test(line))
        ? /^[IVX]{1,4}[.)]\s+\p{L}/u
        : /^\d{1,2}(?:[/°]|\s-)\s+\p{L}/u,
      'Commencez chaque élément par son numéro, un point et une espace : « 1. … ».',
    ),
  (lines) =>
    findSeveral(
      lines,
      /^[^\t]*\S\t+\S/,
      'Ces lignes viennent d’un tableur : leurs colonnes se perdent. Écrivez un tableau, « | Nom | Ville | », et « | --- | --- | » sous sa première ligne.',
    ),
  (lines) =>
    find(
      lines,
      /\[https?:\/\/[^\s[\]]{1,500}\s[^[\]]{1,300}\](?!\()/,
      () => 'Ce lien est écrit comme dans Wikipédia. Écrivez [texte du lien](adresse).',
    ),
  findBrokenLink,
  findCutWord,
  findUnevenTable,
  findTable,
  findHashtagTitle,
];

function describeHeading(line: string): string {
  const [marks = '##'] = /^#+/.exec(line) ?? [];
  const sort = /^#+[\u00A0\u202F]/.test(line) ? ' ordinaire' : '';
  return `Mettez une espace${sort} après les dièses : « ${marks} ${line.slice(marks.length).trim()} ».`;
}

function find(lines: readonly string[], pattern: RegExp, describe: (line: string) => string) {
  const index = lines.findIndex((line) => pattern.test(line));
  if (index < 0) return undefined;
  const line = lines[index] ?? '';
  return { index, message: describe(line), offset: line.search(pattern) };
}

/** Once may be a dialogue, or a minus; twice is a list. */
function findSeveral(lines: readonly string[], pattern: RegExp, message: string) {
  const found = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  const [index] = found;
  return index === undefined || found.length < 2 ? undefined : { index, message };
}

/** « #Titre » alone: a hashtag does not make a paragraph of several words. */
function findHashtagTitle(lines: readonly string[]) {
  const [line = ''] = lines;
  if (lines.length > 1 || !/^#\p{Lu}\p{L}*(?:\s+\p{L}+)+$/u.test(line)) return undefined;
  return {
    index: 0,
    message: `Un intertitre commence par deux dièses et une espace : « ## ${line.slice(1)} ».`,
  };
}

/**
 * Names the lines that were meant as headings, lists or tables, and make one paragraph.
 * @example checkLineSlips([a file with « ##Titre »]) → [{ line: 7, column: 1, message: 'Mettez une espace après les dièses : « ## Titre ».' }]
 */
export function checkLineSlips(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const lines = bodyOf(file).markdown.split('\n');
    const conflict = findConflict(file);
    const isMark = (text: string) =>
      isConflictMark(text) && (conflict.length > 0 || !text.startsWith('='));
    const slips = nodesOf(file)
      .filter(({ node }) => node.type === 'paragraph')
      .flatMap((placed) =>
        findSlips(placed, lines, isMark).map((slip) => ({ file: file.path, ...slip })),
      );
    return [...conflict, ...slips];
  });
}

/** What a slip holds at the least: most lines begin with a letter and end with a full stop. */
const ANY_SLIP =
  /^(?:[#\\_+IVX•◦▪‣●○■·⁃▸►✓✔➢➤→➔➜⇒✅☑👉🔹🔸\uF0A7\uF0B7\uF0D8–—*=§\d-]|(?:o|[a-h][.)])\s|''')|[|\t]|[\]-]$|\\[*[]|\[https?:/u;

type IsMark = (text: string) => boolean;

/**
 * Whether a rule may find something in a paragraph. The two versions of a conflict are one fault, which
 * another rule names.
 * @param isMark whether a line is of a conflict
 * @example mayHoldSlip(['##Titre'], isConflictMark) → true ; mayHoldSlip(['Une phrase.'], isConflictMark) → false
 */
export function mayHoldSlip(lines: readonly string[], isMark: IsMark): boolean {
  return lines.some((line) => ANY_SLIP.test(line)) && !lines.some(isMark);
}

function findSlips({ node, line }: PlacedNode, lines: readonly string[], isMark: IsMark) {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  const own = lines
    .slice(start.line - 1, end.line)
    .map((text, index) => (index === 0 ? text.slice(start.column - 1) : text.trimStart()));
  if (!mayHoldSlip(own, isMark)) return [];
  for (const rule of LINE_RULES) {
    const found = rule(own);
    if (found === undefined) continue;
    const { index, offset = 0, ...finding } = found;
    const whole = lines[start.line - 1 + index] ?? '';
    const column = index === 0 ? start.column : whole.length - whole.trimStart().length + 1;
    return [{ line: line + index, column: column + offset, ...finding }];
  }
  return [];
}

function findConflict(file: ParsedFile): Fault[] {
  const { markdown, linesBefore } = bodyOf(file);
  // « ======= » alone underlines a heading.
  const index = markdown
    .split('\n')
    .findIndex((line) => isConflictMark(line) && !line.startsWith('='));
  if (index < 0) return [];
  return [{ file: file.path, line: linesBefore + index + 1, column: 1, message: CONFLICT_MESSAGE }];
}
