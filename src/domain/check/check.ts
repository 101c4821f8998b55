import type { SourceFile } from '../../lib/content-files.ts';
import { checkBodyPictures } from './body-pictures.ts';
import { checkFields } from './fields.ts';
import { checkIdentifiers } from './identifiers.ts';
import type { ContentKind } from './kinds.ts';
import { checkMeetingLinks } from './meeting-links.ts';
import { checkNames } from './names.ts';
import { byPlace, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';

/**
 * All that an editor has to mend before the site can be built, in one go: every problem of every file.
 * @example findProblems([['articles', files], …], { fileExists }) → [{ file, line, column, message }, …]
 */
export function findProblems(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  { fileExists }: { fileExists: (path: string) => boolean },
): Problem[] {
  const checked = content.flatMap(([kind, files]) => files.map((file) => checkFields(file, kind)));
  const files = checked.flatMap(({ read }) => (read === undefined ? [] : [read]));
  return [
    ...checked.flatMap(({ problems }) => problems),
    ...checkNames(files),
    ...checkIdentifiers(files),
    ...checkReferences(files, fileExists),
    ...checkBodyPictures(files, fileExists),
    ...checkMeetingLinks(files),
  ].toSorted(byPlace);
}
