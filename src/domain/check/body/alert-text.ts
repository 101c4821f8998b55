import { nodesOf } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';

/** All that one sentence is made of. */
const PLAIN = new Set(['root', 'paragraph', 'text']);

/**
 * Refuses marks in the text of an alert, which is shown as it is written.
 * @example checkAlertText([an alert that says « **Fermé** »]) → [{ line: 8, message: 'Une alerte est une phrase simple…' }]
 */
export function checkAlertText(files: readonly ParsedFile[]): Fault[] {
  return files
    .filter(({ kind }) => kind === 'alertes')
    .flatMap((file) => {
      const marked = nodesOf(file).find(({ node }) => !PLAIN.has(node.type));
      if (marked === undefined) return [];
      const { line, column } = marked;
      const message =
        'Une alerte est une phrase simple, sans gras, lien ni liste. Pour mener à une page, écrivez « lien: » en haut du fichier.';
      return [{ file: file.path, line, column, message }];
    });
}
