import type { SourceFile } from '../../lib/content-files.ts';
import { checkBodyLinks } from './body-links.ts';
import { checkBodyPictures } from './body-pictures.ts';
import { checkDeclaredFacts } from './declared-facts.ts';
import { checkFields } from './fields.ts';
import { checkFiles } from './files.ts';
import { checkIdentifiers } from './identifiers.ts';
import { inspectFiles, type Inspect } from './inspect.ts';
import type { ContentKind } from './kinds.ts';
import { checkMeetingLinks } from './meeting-links.ts';
import { checkNames } from './names.ts';
import { checkPageSyntax } from './page-syntax.ts';
import { byPlace, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';

/**
 * All that an editor has to mend before the site can be built, in one go: every problem of every file.
 * @param inspect reads a file that the content names, or finds none
 * @example findProblems([['articles', files], …], inspect) → [{ file, line, column, message }, …]
 */
export async function findProblems(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  inspect: Inspect,
): Promise<Problem[]> {
  const checked = content.flatMap(([kind, files]) => files.map((file) => checkFields(file, kind)));
  const files = checked.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const inspected = await inspectFiles(files, inspect);
  return [
    ...checked.flatMap(({ problems }) => problems),
    ...checkNames(files),
    ...checkIdentifiers(files),
    ...checkReferences(files),
    ...checkPageSyntax(files),
    ...checkBodyPictures(files),
    ...checkBodyLinks(files),
    ...checkFiles(files, inspected),
    ...checkDeclaredFacts(files, inspected),
    ...checkMeetingLinks(files),
  ].toSorted(byPlace);
}
