import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/** More than a book; to look at each of its signs would take long. */
const MAX_LENGTH = 2_000_000;
const TOO_LONG =
  'Ce fichier est bien trop long pour une page. Coupez-le en plusieurs fiches, ou donnez le texte à télécharger.';

/** A reader of Markdown compares each of these signs of a paragraph with the others. */
const MARK = /[*_`[\]<>&\\!~^]/g;
const MAX_MARKS = 20_000;

/**
 * What is too long, or too full of signs, for anything in it to be looked at.
 * @example findUnreadableText({ path: 'content/pays/liban.md', source: '…' + '\\'.repeat(100000) }) → { line: 1, column: 1, message: 'Ce passage compte trop de signes…' }
 */
export function findUnreadableText(file: { path: string; source: string }): Fault | undefined {
  const { path, source } = file;
  if (source.length > MAX_LENGTH) return faultOfFile(file, TOO_LONG);
  if (source.length < MAX_MARKS) return undefined;
  let [line, first, marks] = [0, 1, 0];
  for (const text of source.split('\n')) {
    line += 1;
    if (text.trim() === '') [marks, first] = [0, line + 1];
    marks += text.match(MARK)?.length ?? 0;
    if (marks <= MAX_MARKS) continue;
    const message =
      'Ce passage compte trop de signes comme « * », « [ » ou « \\ » pour être lu. Retirez-les, ou coupez-le par des lignes vides.';
    return { file: path, line: first, column: 1, message };
  }
  return undefined;
}
