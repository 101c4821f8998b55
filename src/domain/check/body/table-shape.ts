import type { MdastNode } from 'satteri';
import { wordsOf } from './body.ts';
import type { NodeFinding, NodeOf } from './heading-and-code.ts';

/**
 * Judges a table: an empty line below its titles cuts it in two.
 * @example a table of one row → { message: 'Ce tableau n’a que sa ligne de titres…' }
 */
export function judgeTable({
  children: [titles, ...rows],
}: NodeOf<'table'>): NodeFinding | undefined {
  if (rows.length === 0) {
    const message =
      'Ce tableau n’a que sa ligne de titres. Retirez la ligne vide qui la suit, ou écrivez une ligne « | … | ».';
    return { message };
  }
  if (titles === undefined || titles.children.some((cell) => wordsOf(cell).trim() !== '')) {
    return undefined;
  }
  const message =
    'Les colonnes de ce tableau n’ont pas de titre. Écrivez-en dans la première ligne : « | Nom | Ville | ».';
  return { message, isAdvice: true };
}

const CUT =
  'Cette ligne du tableau est coupée : chacune tient sur une seule ligne, d’une barre à l’autre. Pour aller à la ligne dans une case, écrivez <br>.';

/**
 * Judges a row: it may have fewer cells than the table, but those that are too many disappear.
 * @example « | un » below « | a | b | » → { message: 'Cette ligne du tableau est coupée…' }
 */
export function judgeRow(
  node: NodeOf<'tableRow'>,
  { parent, lines }: { parent: Readonly<MdastNode> | undefined; lines: readonly string[] },
): NodeFinding | undefined {
  if (parent?.type !== 'table') return undefined;
  const row = lineOf(node, lines);
  const written = countCells(row);
  const [titles] = parent.children;
  const columns = titles?.children.length ?? written;
  if (written > columns) {
    const message = `Cette ligne a ${String(written)} cases, et le tableau ${String(columns)} colonnes : la suite disparaît. Ajoutez un titre de colonne, ou retirez une case.`;
    return { message };
  }
  const isCut = written < columns && isFramed(lineOf(titles, lines)) && !isFramed(row);
  return isCut ? { message: CUT } : undefined;
}

function lineOf(node: Readonly<MdastNode> | undefined, lines: readonly string[]): string {
  return (lines[(node?.position?.start.line ?? 1) - 1] ?? '').trim();
}

function countCells(row: string): number {
  return row
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

/** Whether a row has both its outer bars. */
function isFramed(row: string): boolean {
  return /^\|.*\|$/.test(row);
}
