import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { describeSystemError } from '../command-line/system-error.ts';
import { describeSwallowed } from '../command-line/swallowed-options.ts';
import { ask, askAgain, askKind } from './ask.ts';
import { FILE_NAME, makeDraft, optionKeyOf, type Draft, type Refusal } from './draft.ts';
import { wordFault } from './fault-words.ts';
import { describeNoKind, type CreateCommand } from './kinds.ts';
import { describeOptions, listOptions } from './option-help.ts';
import { describeStray, findOptionProblems } from './option-problems.ts';
import { readOptions, type Answers } from './options.ts';
import { writeDraft } from './write-draft.ts';

interface CreateContext {
  root: string;
  now: Temporal.Instant;
  command: CreateCommand;
}

/**
 * Begins a content file: from options or, in a terminal where no title is given, from the answers to a
 * few questions.
 * @returns the exit code: 0 done, 2 nothing was written
 * @example runCreate(['--genre', 'article', '--titre', 'Une nouvelle'], { root, now, command: NEW_FILE })
 */
export async function runCreate(args: readonly string[], context: CreateContext): Promise<0 | 2> {
  const { command } = context;
  const { answers, strays } = readOptions(args);
  if (answers.has('aide')) return print([describeOptions(command)]);
  const slips = findSwallowed(command) ?? strays.map(describeStray);
  if (slips.length > 0) return refuse(slips);
  try {
    return await create(answers, context);
  } catch (error) {
    const message = describeSystemError(error, context.root);
    if (message === undefined) throw error;
    return refuse([message]);
  }
}

async function create(answers: Answers, context: CreateContext): Promise<0 | 2> {
  const { command, root } = context;
  const isAsking = process.stdin.isTTY && !isNamed(answers);
  if (isAsking && !answers.has('genre')) answers.set('genre', [await askKind(command)]);
  const [word = ''] = answers.get('genre') ?? [];
  const kind = command.kinds[word];
  if (kind === undefined) return refuse([describeNoKind(word, command)]);
  // Before the questions: their answers would be lost.
  const wrong = findOptionProblems(answers, kind);
  if (wrong.length > 0) return refuse(wrong);
  const ofKind = { kind, ...context };
  const draft = isAsking ? await askAll(answers, ofKind) : await makeDraft(answers, ofKind);
  if ('faults' in draft) return refuse(describeFaults(draft, kind));
  const remarks = await writeDraft(draft, root);
  return print([...describeNext(draft, { kind, answers }), ...remarks]);
}

/** What npm has kept of the options, where the « -- » before them is missing. */
function findSwallowed({ command, kinds }: CreateCommand): string[] | undefined {
  const names = new Set(Object.values(kinds).flatMap(listOptions));
  const problem = describeSwallowed(process.env, { script: command, names: [...names] });
  return problem === undefined ? undefined : [problem];
}

/** Who gives a title as an option gives all as options. */
function isNamed(answers: Answers): boolean {
  return answers.has('titre') || answers.has('nom');
}

async function askAll(
  answers: Answers,
  context: CreateContext & { kind: ModelKind },
): Promise<Draft | Refusal> {
  await ask(answers, context);
  return askUntilValid(answers, context);
}

/** Answers that do not go together are asked for again; the others are kept. */
async function askUntilValid(
  answers: Answers,
  context: CreateContext & { kind: ModelKind },
): Promise<Draft | Refusal> {
  const draft = await makeDraft(answers, context);
  if (!('faults' in draft)) return draft;
  const { kind, root } = context;
  const keys = draft.faults.flatMap(({ key }) => (key === undefined ? [] : optionKeyOf(key)));
  for (const fault of draft.faults) console.error(wordFault(fault, { kind, in: 'questions' }));
  if (!(await askAgain(answers, { keys, kind, root }))) return draft;
  return askUntilValid(answers, context);
}

function describeFaults({ faults }: Refusal, kind: ModelKind): string[] {
  const problems = faults.map((fault) => wordFault(fault, { kind, in: 'options' }));
  const isNamed = faults.every(({ key }) => key !== FILE_NAME);
  const advice = `Choisissez le nom du fichier : --${FILE_NAME} "quelques mots".`;
  return isNamed ? problems : [...problems, advice];
}

function describeNext(
  { file, source, copies }: Draft,
  { kind, answers }: { kind: ModelKind; answers: Answers },
): string[] {
  const hasSummary = /^chapo:/m.test(source);
  const read = hasSummary
    ? 'relisez le chapo, tiré du début du texte.'
    : 'relisez ce qui y est écrit.';
  const replace =
    hasSummary && !answers.has('chapo')
      ? 'remplacez le chapo et le texte du modèle, sous le second « --- », par les vôtres.'
      : 'remplacez le texte du modèle, sous le second « --- », par le vôtre.';
  return [
    `Écrit : ${[file, ...copies.map(({ to }) => to)].join(', ')}`,
    '',
    'Ensuite :',
    `1. Ouvrez ce fichier ; ${answers.has('texte') ? read : replace}`,
    `2. Les autres clés possibles sont dans content/_modeles/CLES.md (${kind}).`,
    '3. Vérifiez : npm run check:content',
    '4. Publiez : content/LISEZMOI.md, « Envoyer ».',
  ];
}

function print(lines: readonly string[]): 0 {
  for (const line of lines) console.log(line);
  return 0;
}

function refuse(problems: readonly string[]): 2 {
  for (const problem of problems) console.error(problem);
  console.error('Rien n’a été écrit.');
  return 2;
}
