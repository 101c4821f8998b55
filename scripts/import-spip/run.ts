import path from 'node:path';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { dayIn, now } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { Refusal } from '../command-line/run-command.ts';
import { describeRefusal } from '../command-line/command-line.ts';
import { readArguments, IMPORT, type ImportRequest } from './arguments.ts';
import { writeImport } from './write-import.ts';
import { readVocabulary } from './known-terms.ts';
import { makeImport } from './make.ts';
import { loadBase } from './mapping/base.ts';
import { UnusableCorrespondences } from './mapping/correspondences.ts';
import { openMediaFolder, type MediaFolder } from './media-folder.ts';
import { askInTerminal, isYes, type Ask } from './prompt.ts';
import { isDoubled, openSource, undoubleSource } from './reading/open.ts';
import { UnreadableSource, type Source } from './reading/source.ts';
import { describeBase } from './report/overview.ts';
import { settleCorrespondences } from './settle.ts';
import { JOURNAL, readJournal } from './writing/journal.ts';

/** Exit code of a request that cannot be fulfilled. */
const REFUSED = 2;
/** What a person can mend in what was named. */
const REFUSALS = [UnreadableSource, UnusableCorrespondences, Refusal];

/**
 * Carries out `npm run import:spip`.
 * @returns the exit code
 * @example await runImport(['--base', 'spip.sqlite', '--img', 'IMG', '--oui']) → 0
 */
export async function runImport(
  args: readonly string[],
  ask: Ask = askInTerminal,
): Promise<number> {
  const parsed = readArguments(args);
  if (parsed.kind === 'help') console.log(IMPORT.help);
  if (parsed.kind === 'help') return 0;
  if (parsed.kind === 'refused') return refuse(describeRefusal(parsed.problems, IMPORT));
  try {
    return await importSite(parsed.request, ask);
  } catch (error) {
    if (!REFUSALS.some((refusal) => error instanceof refusal) || !(error instanceof Error))
      throw error;
    return refuse([error.message, 'Rien n’a été écrit.']);
  }
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return REFUSED;
}

async function importSite(request: ImportRequest, ask: Ask): Promise<number> {
  const folder = await openMediaFolder(request.media);
  const opened = await openSource(request.base);
  try {
    const doubled = await isDoubled(opened);
    const source = doubled ? undoubleSource(opened) : opened;
    return await importSource({ source, isDoubled: doubled, folder }, { request, ask });
  } finally {
    opened.close();
  }
}

async function importSource(
  {
    source,
    isDoubled: doubled,
    folder,
  }: { source: Source; isDoubled: boolean; folder: MediaFolder },
  { request, ask }: { request: ImportRequest; ask: Ask },
): Promise<number> {
  const base = await loadBase(source, () => undefined);
  const found = { format: source.format, isDoubled: doubled };
  console.log(describeBase(base, found));
  const journal = await readJournal(path.join(request.root, JOURNAL));
  const vocabulary = await readVocabulary(request.root, journal);
  const settled = await settleCorrespondences(request, { base, vocabulary });
  if (!(await isAgreed(request, ask))) return refuse([describeNo(request)]);
  const made = await makeImport({
    ...{ source, base, folder, vocabulary, correspondences: settled.correspondences },
    mustKeepDrafts: request.mustKeepDrafts,
    onProgress: showProgress,
  });
  const today = dayIn(now(), PARIS);
  const code = await writeImport(made, { request, base, folder, journal, today, source: found });
  if (settled.proposal !== undefined && !request.isDry)
    await writeAtomically(request.correspondences, settled.proposal);
  return code;
}

/** A file of correspondences that was named has just been read, or proposed. */
function describeNo({ isProposalAsked, correspondences }: ImportRequest): string {
  return isProposalAsked
    ? `Rien n’a été repris. Pour dire où va chaque rubrique, corrigez ${correspondences}, puis relancez la commande.`
    : 'Rien n’a été repris. Pour dire d’abord où va chaque rubrique : --correspondances content/_import/correspondances.yml';
}

async function isAgreed({ isConfirmed, isDry }: ImportRequest, ask: Ask): Promise<boolean> {
  if (isConfirmed || isDry) return true;
  const answer = await ask('\nReprendre ce site dans content/ ? (oui/non) ');
  if (answer === undefined)
    console.error(
      'Relancez avec --oui pour reprendre ce site, ou avec --simulation pour voir ce qui serait fait.',
    );
  return answer !== undefined && isYes(answer);
}

const STEP = 500;

function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} / ${String(total)} articles`);
  else if (done % STEP === 0) console.log(`${String(done)} / ${String(total)} articles`);
  if (done === total) console.log(process.stdout.isTTY ? '' : `${String(total)} articles lus.`);
}
