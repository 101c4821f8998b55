import { bodyOf, nodesOf } from './body.ts';
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
      if (marked === undefined) return judgeLength(file);
      const { line, column } = marked;
      const message =
        'Une alerte est une phrase simple, sans gras, lien ni liste. Pour mener à une page, écrivez « lien: » en haut du fichier.';
      return [{ file: file.path, line, column, message }];
    });
}

/** It stands above every page: more than this fills the screen of a phone. */
const MAX_LENGTH = 300;

function judgeLength(file: ParsedFile): Fault[] {
  const [, second] = nodesOf(file).filter(({ node }) => node.type === 'paragraph');
  if (second !== undefined) {
    const { line, column } = second;
    const message = 'Une alerte tient en un paragraphe. Réunissez ces phrases, ou retirez-en.';
    return [{ file: file.path, line, column, message }];
  }
  const { markdown, linesBefore } = bodyOf(file);
  const text = markdown.trim();
  if (text.length <= MAX_LENGTH) return [];
  const line = linesBefore + markdown.slice(0, markdown.indexOf(text)).split('\n').length;
  const message = `Cette alerte compte ${String(text.length)} signes et couvre l’écran d’un téléphone. Gardez-en une phrase, et donnez la suite par « lien: ».`;
  return [{ file: file.path, line, column: 1, message, isAdvice: true }];
}
