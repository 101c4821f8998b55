import type { Fault } from '../../src/domain/check/fault.ts';
import { inspectFile } from '../../src/domain/check/files/inspect.ts';
import { judgeFile } from '../../src/domain/check/files/media-faults.ts';
import { capitalise } from '../../src/lib/text.ts';

/** Fonts and icons that the pages themselves need. */
const OF_THE_SITE = /^public\/(?:fonts\/|favicon\.(?:ico|svg)$)/;

/**
 * Judges what editors may have left in public/, all of which is published whether or not a content file names it.
 * @example checkPublicDocuments(['public/documents/a.html'], root) → [{ message: 'Un fichier .html ne peut pas être publié…' }]
 */
export async function checkPublicDocuments(
  paths: readonly string[],
  root: string,
): Promise<Fault[]> {
  const documents = paths.filter(
    (path) => /^public\/(?:.*\/)?[^./][^/]*$/.test(path) && !OF_THE_SITE.test(path),
  );
  const faults: Fault[] = [];
  // One after the other: a hundred films would not hold in memory at once.
  for (const file of documents) {
    const found = await inspectFile(file, root);
    if (found === undefined) continue;
    const answers = judgeFile(found, { isPicture: false });
    faults.push(
      ...answers.map((answer) => ({
        ...answer,
        file,
        line: 1,
        column: 1,
        message: capitalise(answer.message),
      })),
    );
  }
  return faults;
}
