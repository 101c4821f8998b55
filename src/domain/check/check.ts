import type { SourceFile } from '../../files/content-files.ts';
import { checkAlertText } from './alert-text.ts';
import { checkBodyLinks } from './body-links.ts';
import { checkBodyPictures } from './body-pictures.ts';
import { checkLetters } from './damaged-letters.ts';
import { checkDeclaredFacts } from './declared-facts.ts';
import { checkFields } from './fields.ts';
import { checkFiles } from './files.ts';
import { checkFutureDates } from './future-dates.ts';
import { checkIdentifiers } from './identifiers.ts';
import { inspectFiles, type Inspect } from './inspect.ts';
import type { ContentKind } from '../kinds.ts';
import { checkMeetingLinks } from './meeting-links.ts';
import { checkNames } from './names.ts';
import { checkPageSyntax } from './page-syntax.ts';
import { byPlace, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';

/** What the check asks of the world around the content. */
interface Surroundings {
  /** Reads a file that the content names, or finds none. */
  inspect: Inspect;
  /** In Paris, `AAAA-MM-JJ`. */
  today: string;
}

/**
 * All that an editor has to mend before the site can be built, in one go: every problem of every file.
 * @example findProblems([['articles', files], …], { inspect, today: '2026-11-28' }) → [{ file, line, column, message }, …]
 */
export async function findProblems(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  { inspect, today }: Surroundings,
): Promise<Problem[]> {
  const checked = content.flatMap(([kind, files]) => files.map((file) => checkFields(file, kind)));
  const files = checked.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const inspected = await inspectFiles(files, inspect);
  return [
    ...checked.flatMap(({ problems }) => problems),
    ...checkLetters(files),
    ...checkNames(files),
    ...checkIdentifiers(files),
    ...checkReferences(files),
    ...checkFutureDates(files, today),
    ...checkPageSyntax(files),
    ...checkAlertText(files),
    ...checkBodyPictures(files),
    ...checkBodyLinks(files),
    ...checkFiles(files, inspected),
    ...checkDeclaredFacts(files, inspected),
    ...checkMeetingLinks(files),
  ].toSorted(byPlace);
}
