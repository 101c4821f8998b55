import type { MdastNode } from 'satteri';
import { isConflictMark } from '../block/lint/lines.ts';
import type { Finding } from '../fault.ts';
import { wordsOf } from './body.ts';

/** What is wrong with one node. */
export interface NodeFinding extends Finding {
  /** Where it is not at its beginning. */
  column?: number;
}

/** What stands around a node. */
export interface NodeContext {
  /** The lines of the whole text. */
  lines: readonly string[];
  /** The level of the heading before, if any. */
  previousDepth: number | undefined;
}

/** A node of one type. */
export type NodeOf<T extends MdastNode['type']> = Readonly<Extract<MdastNode, { type: T }>>;

/**
 * Judges a heading: one that its line below has made, an empty one, one that skips a level.
 * @example « #### Deux » after « ## Un » → { message: 'Cet intertitre saute un niveau…', isAdvice: true }
 */
export function judgeHeading(
  node: NodeOf<'heading'>,
  { lines, previousDepth }: NodeContext,
): NodeFinding | undefined {
  const underline = underlineOf(node, lines);
  if (underline !== undefined) return judgeUnderline(underline, node, lines);
  const words = wordsOf(node).trim();
  if (words === '' && !node.children.some(({ type }) => type === 'image')) {
    return {
      message: 'Cet intertitre est vide. Écrivez ses mots après les dièses, ou retirez-le.',
    };
  }
  if (node.depth === 1) {
    const message = `Un seul dièse est le titre de la page, que le bloc donne déjà. Écrivez « ## ${words} ».`;
    return { message, isAdvice: true };
  }
  if (
    words.length < 200 &&
    /^[^\p{Ll}]{12,}$/u.test(words) &&
    /\p{Lu}{4,}.*\s.*\p{Lu}{4,}/u.test(words)
  ) {
    const message =
      'Écrivez cet intertitre en minuscules, avec une capitale au début et aux noms propres.';
    return { message, isAdvice: true };
  }
  const wanted = Math.max(2, (previousDepth ?? 1) + 1);
  if (Math.max(2, node.depth) <= wanted) return undefined;
  const message = `Cet intertitre saute un niveau. Écrivez « ${'#'.repeat(wanted)} ${words} ».`;
  return { message, isAdvice: true };
}

function underlineOf(
  { position }: NodeOf<'heading'>,
  lines: readonly string[],
): string | undefined {
  if (position === undefined || position.start.line === position.end.line) return undefined;
  const last = (lines[position.end.line - 1] ?? '').trim();
  return /^(?:-+|=+)$/.test(last) ? last : undefined;
}

function judgeUnderline(
  underline: string,
  { position }: NodeOf<'heading'>,
  lines: readonly string[],
): NodeFinding | undefined {
  const first = lines[(position?.start.line ?? 1) - 1] ?? '';
  if (isConflictMark(underline) || isConflictMark(first)) return undefined;
  return {
    message: `La ligne « ${underline} » fait de ce paragraphe un intertitre. Laissez une ligne vide avant elle, ou retirez-la ; un intertitre commence par « ## ».`,
  };
}

/**
 * Judges what Markdown takes for code: a paragraph that begins with four spaces, a fence left open.
 * @example a line that begins with four spaces → { message: 'Quatre espaces en début de ligne…', column: 1 }
 */
export function judgeCode(
  { position }: NodeOf<'code'>,
  { lines }: NodeContext,
): NodeFinding | undefined {
  if (position === undefined) return undefined;
  const { start, end } = position;
  const first = (lines[start.line - 1] ?? '').slice(start.column - 1);
  const [fence] = /^(?:```|~~~)/.exec(first.trimStart()) ?? [];
  if (fence === undefined) {
    const message =
      'Quatre espaces en début de ligne font de ce texte du code, qui déborde de l’écran. Retirez-les.';
    return { message, column: 1 };
  }
  const last = (lines[end.line - 1] ?? '').replace(/^[>\s]+/, '');
  if (start.line !== end.line && last.startsWith(fence)) return undefined;
  return {
    message: `Ces signes « ${fence} » ouvrent du code que rien ne ferme : toute la suite y passe. Retirez-les, ou fermez par les mêmes signes.`,
  };
}
