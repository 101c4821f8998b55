import { existsSync } from 'node:fs';
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dayIn, now } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { readArguments, HELP, type ImportRequest } from './arguments.ts';
import { finishImport } from './finish.ts';
import { readVocabulary } from './known-terms.ts';
import { makeImport } from './make.ts';
import { loadBase, type Base } from './mapping/base.ts';
import {
  parseCorrespondences,
  UnusableCorrespondences,
  writeCorrespondences,
  type Correspondences,
} from './mapping/correspondences.ts';
import { propose } from './mapping/propose.ts';
import type { Vocabulary } from './mapping/vocabulary.ts';
import { openMediaFolder } from './media-folder.ts';
import { isDoubled, openSource, undoubleSource } from './reading/open.ts';
import { UnreadableSource } from './reading/source.ts';
import { describeBase } from './report/overview.ts';
import { JOURNAL, readJournal } from './writing/journal.ts';

/** Exit code of what is asked and cannot be done. */
const REFUSED = 2;

/**
 * Carries out `npm run import:spip`.
 * @returns the exit code
 */
export async function runImport(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked.kind === 'help') console.log(HELP);
  if (asked.kind === 'help') return 0;
  if (asked.kind === 'refused')
    return refuse([...asked.problems, 'Rien n’a été écrit. Voir --aide.']);
  try {
    return await importSite(asked.request);
  } catch (error) {
    if (!(error instanceof UnreadableSource || error instanceof UnusableCorrespondences))
      throw error;
    return refuse([error.message, 'Rien n’a été écrit.']);
  }
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return REFUSED;
}

async function importSite(request: ImportRequest): Promise<number> {
  const folder = await openMediaFolder(request.media);
  const opened = await openSource(request.base);
  const doubled = await isDoubled(opened);
  const source = doubled ? undoubleSource(opened) : opened;
  try {
    const base = await loadBase(source, () => undefined);
    console.log(describeBase(base, { format: source.format, isDoubled: doubled }));
    const journal = await readJournal(path.join(request.root, JOURNAL));
    const vocabulary = await readVocabulary(request.root, journal);
    const correspondences = await settleCorrespondences(request, { base, vocabulary });
    if (!(await isAgreed(request))) return refuse(['Rien n’a été repris.']);
    const made = await makeImport({
      source,
      base,
      folder,
      correspondences,
      vocabulary,
      mustKeepDrafts: request.mustKeepDrafts,
      onProgress: showProgress,
    });
    const today = dayIn(now(), PARIS);
    return await finishImport(made, {
      request,
      base,
      folder,
      journal,
      today,
      source: { format: source.format, isDoubled: doubled },
    });
  } finally {
    source.close();
  }
}

/** What a person has decided; at first, a proposal to go over. */
async function settleCorrespondences(
  { correspondences: file, isDry }: ImportRequest,
  { base, vocabulary }: { base: Base; vocabulary: Vocabulary },
): Promise<Correspondences> {
  const proposed = propose(base, vocabulary);
  if (existsSync(file)) {
    const decided = parseCorrespondences(await readFile(file, 'utf8'), file);
    const added = Object.keys(proposed.rubriques).filter(
      (id) => decided.rubriques[id] === undefined,
    );
    if (added.length > 0)
      console.log(`Rubriques absentes de ${file}, rangées par leur nom : ${added.join(', ')}.`);
    return {
      ...decided,
      rubriques: { ...proposed.rubriques, ...decided.rubriques },
      groupes: { ...proposed.groupes, ...decided.groupes },
      mots: { ...proposed.mots, ...decided.mots },
    };
  }
  if (!isDry) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, writeCorrespondences(proposed));
  }
  console.log(
    `\nCorrespondances proposées${isDry ? '' : ` dans ${file}`} : relisez-les, corrigez-les, puis relancez la commande.`,
  );
  return proposed;
}

async function isAgreed({ isConfirmed, isDry }: ImportRequest): Promise<boolean> {
  if (isConfirmed || isDry) return true;
  if (!process.stdin.isTTY) {
    console.error(
      'Relancez avec --oui pour reprendre ce site, ou avec --simulation pour voir ce qui serait fait.',
    );
    return false;
  }
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await questions.question('\nReprendre ce site dans content/ ? (oui/non) ');
    return /^o(?:ui)?$/i.test(answer.trim());
  } finally {
    questions.close();
  }
}

const STEP = 500;

function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} / ${String(total)} articles`);
  else if (done % STEP === 0) console.log(`${String(done)} / ${String(total)} articles`);
  if (done === total) console.log(process.stdout.isTTY ? '' : `${String(total)} articles lus.`);
}
