import { findProblems } from '../../src/domain/check/check.ts';
import { inspectFile } from '../../src/domain/check/inspect.ts';
import { formatAnnotation, formatProblem } from '../../src/domain/check/problem.ts';
import { checkStrays } from '../../src/domain/check/strays.ts';
import { dayIn, now } from '../../src/lib/clock.ts';
import { countOf } from '../../src/lib/text.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { checkOldAddresses } from './old-addresses.ts';
import { checkUnannouncedChanges } from './unannounced.ts';
import { listContentPaths, readContent } from './read.ts';
import { readSynonyms } from '../../src/search/index/read-synonyms.ts';

/**
 * Checks every content file and prints, in French, each problem at its place.
 * @returns whether there was none that keeps the site from being published
 */
export async function checkContent(root: string): Promise<boolean> {
  const content = await readContent(root);
  const today = dayIn(now(), PARIS);
  const problems = [
    ...checkStrays(await listContentPaths(root)),
    ...(await findProblems(content, {
      inspect: (path) => inspectFile(path, root),
      today,
    })),
    ...(await checkUnannouncedChanges(root, { events: new Map(content).get('agenda') ?? [], today })),
    ...(await readSynonyms(root)).problems,
    ...(await checkOldAddresses(root)),
  ];
  for (const problem of problems) {
    console.error(formatProblem(problem));
    if (process.env.GITHUB_ACTIONS === 'true') console.log(formatAnnotation(problem));
  }
  const faultCount = problems.filter(({ isWarning }) => isWarning !== true).length;
  if (faultCount > 0) {
    console.error(`\n${countOf(faultCount, ['problème', 'problèmes'])} à corriger avant publication.`);
    return false;
  }
  const fileCount = content.flatMap(([, files]) => files).length;
  console.log(`Contenu vérifié : ${countOf(fileCount, ['fichier', 'fichiers'])}, aucun problème.`);
  return true;
}
