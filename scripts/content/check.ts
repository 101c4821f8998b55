import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProblems } from '../../src/domain/check/check.ts';
import { formatProblem } from '../../src/domain/check/problem.ts';
import { countOf } from '../../src/lib/text.ts';
import { readContent } from './read.ts';
import { readSynonyms } from './synonyms.ts';

/**
 * Checks every content file and prints, in French, each problem at its place.
 * @returns whether there was none
 */
export async function checkContent(root: string): Promise<boolean> {
  const content = await readContent(root);
  const problems = [
    ...findProblems(content, { fileExists: (file) => existsSync(path.join(root, file)) }),
    ...(await readSynonyms(root)).problems,
  ];
  for (const problem of problems) console.error(formatProblem(problem));
  const fileCount = content.flatMap(([, files]) => files).length;
  if (problems.length === 0) {
    console.log(`Contenu vérifié : ${countOf(fileCount, ['fichier', 'fichiers'])}, aucun problème.`);
    return true;
  }
  console.error(`\n${countOf(problems.length, ['problème', 'problèmes'])} à corriger avant publication.`);
  return false;
}
