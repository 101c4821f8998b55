import { existsSync } from 'node:fs';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { readNamedFile } from '../command-line/read-named-file.ts';
import type { ImportRequest } from './arguments.ts';
import type { Base } from './mapping/base.ts';
import {
  parseCorrespondences,
  writeCorrespondences,
  type Correspondences,
} from './mapping/correspondences.ts';
import { propose } from './mapping/propose.ts';
import type { Vocabulary } from './mapping/vocabulary.ts';

/** Where everything of the old site goes, and the file that says so while there is none yet. */
interface CorrespondencePlan {
  correspondences: Correspondences;
  /** To be written once the import has gone well. */
  proposal: string | undefined;
}

/**
 * What a person has decided, and a proposal for the rest. One that is asked for by the name of its file
 * is written at once, to be gone over; else it comes with the import that it has led.
 * @example await settleCorrespondences(request, { base, vocabulary })
 *   → { correspondences: { rubriques: … }, proposal: '# …' }
 */
export async function settleCorrespondences(
  { correspondences: file, isProposalAsked, isDry }: ImportRequest,
  { base, vocabulary }: { base: Base; vocabulary: Vocabulary },
): Promise<CorrespondencePlan> {
  const proposed = propose(base, vocabulary);
  if (existsSync(file)) {
    const decided = parseCorrespondences(await readNamedFile(file), file);
    return { correspondences: complete(decided, proposed, file), proposal: undefined };
  }
  const proposal = writeCorrespondences(proposed);
  if (!isProposalAsked || isDry) return { correspondences: proposed, proposal };
  await writeAtomically(file, proposal);
  console.log(
    `\nCorrespondances proposées dans ${file} : relisez-les, corrigez-les, puis relancez la commande.`,
  );
  return { correspondences: proposed, proposal: undefined };
}

function complete(
  decided: Correspondences,
  proposed: Correspondences,
  file: string,
): Correspondences {
  const added = Object.keys(proposed.rubriques).filter((id) => decided.rubriques[id] === undefined);
  if (added.length > 0)
    console.log(`Rubriques absentes de ${file}, rangées par leur nom : ${added.join(', ')}.`);
  return {
    ...decided,
    rubriques: { ...proposed.rubriques, ...decided.rubriques },
    groupes: { ...proposed.groupes, ...decided.groupes },
    mots: { ...proposed.mots, ...decided.mots },
  };
}
