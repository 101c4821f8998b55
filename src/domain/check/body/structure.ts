import type { MdastNode } from 'satteri';
import { bodyOf, nodesOf, wordsOf, type PlacedNode } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';
import { judgeRow, judgeTable } from './table-shape.ts';
import {
  judgeCode,
  judgeHeading,
  type NodeFinding,
  type NodeContext,
  type NodeOf,
} from './heading-and-code.ts';

/** Readers of screens, and people, lose their way in more; the renderer stops at 128. */
const MAX_DEPTH = 40;
const MAX_PARAGRAPH = 5000;

/**
 * Names what Markdown makes of a text otherwise than was meant: paragraphs that become headings, code
 * or lists, headings that are empty or skip a level, and what is too deep or too long to be read.
 * @example checkStructure([a file with « ## » on line 7]) → [{ line: 7, column: 1, message: 'Cet intertitre est vide…' }]
 */
export function checkStructure(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { markdown, linesBefore } = bodyOf(file);
    const nodes = nodesOf(file);
    const deep = findDepth(nodes);
    if (deep !== undefined) return [toFault(file, deep, { message: TOO_DEEP })];
    const lines = markdown.split('\n');
    let previousDepth: number | undefined;
    const faults = nodes.flatMap((placed) => {
      const answer = judge(placed, { lines, previousDepth });
      if (placed.node.type === 'heading') previousDepth = Math.max(2, placed.node.depth);
      return answer === undefined ? [] : [toFault(file, placed, answer)];
    });
    const isEmpty = markdown.trim() === '';
    return isEmpty ? [toFault(file, { line: linesBefore, column: 1 }, { message: EMPTY })] : faults;
  });
}

const TOO_DEEP =
  'Ces listes ou ces citations sont trop imbriquées pour être lues. Simplifiez : deux ou trois niveaux suffisent.';
const EMPTY =
  'Cette fiche n’a pas de texte. Écrivez au moins une phrase sous la seconde ligne « --- ».';

function toFault(
  { path: file }: ParsedFile,
  place: { line: number; column: number },
  { message, isAdvice, column }: NodeFinding,
): Fault {
  return {
    file,
    line: place.line,
    column: column ?? place.column,
    message,
    ...(isAdvice === true ? { isAdvice } : {}),
  };
}

function findDepth(nodes: readonly PlacedNode[]): PlacedNode | undefined {
  const depths = new Map<Readonly<MdastNode>, number>();
  return nodes.find(({ node, parent }) => {
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(node, depth);
    return depth > MAX_DEPTH;
  });
}

function judge({ node, parent }: PlacedNode, around: NodeContext): NodeFinding | undefined {
  switch (node.type) {
    case 'heading':
      return judgeHeading(node, around) ?? judgeSection(node, parent);
    case 'code':
      return judgeCode(node, around);
    case 'list':
      return judgeList(node);
    case 'table':
      return judgeTable(node);
    case 'paragraph':
      return parent?.type === 'root' ? judgeParagraph(node) : undefined;
    case 'tableRow':
      return judgeRow(node, { parent, lines: around.lines });
    default:
      return undefined;
  }
}

/** A heading after which comes the end, or another one of its level or above. */
function judgeSection(
  node: NodeOf<'heading'>,
  parent: Readonly<MdastNode> | undefined,
): NodeFinding | undefined {
  if (parent?.type !== 'root') return undefined;
  const next = parent.children[parent.children.findIndex((one) => one === node) + 1];
  const isEmpty = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
  if (!isEmpty) return undefined;
  const message = 'Aucun texte ne suit cet intertitre. Écrivez-le, ou retirez l’intertitre.';
  return { message, isAdvice: true };
}

/** « 1985. Une année » at the beginning of a line is the item 1985 of a list. */
function judgeList({ ordered, start }: NodeOf<'list'>): NodeFinding | undefined {
  if (ordered !== true || (start ?? 1) < 100) return undefined;
  const year = String(start);
  return {
    message: `« ${year}. » au début d’une ligne ouvre une liste numérotée. Écrivez « ${year}\\. » ou tournez la phrase autrement.`,
  };
}

function judgeParagraph(node: NodeOf<'paragraph'>): NodeFinding | undefined {
  const words = wordsOf(node);
  if (words.length > MAX_PARAGRAPH) {
    const message = `Ce paragraphe compte ${String(words.length)} signes d’un seul tenant. Coupez-le : une ligne vide commence un nouveau paragraphe.`;
    return { message, isAdvice: true };
  }
  const [only, ...others] = node.children;
  const isTitle = only?.type === 'strong' && others.length === 0 && words.length < 80;
  if (!isTitle || /[.!?:…]\s*$/.test(words)) return undefined;
  return {
    message: `Un paragraphe tout en gras sert d’intertitre. Écrivez « ## ${words} ».`,
    isAdvice: true,
  };
}
