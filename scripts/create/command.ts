import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { dayIn } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { writeTerms } from '../models/write.ts';
import { ask } from './ask.ts';
import type { Door } from './kinds.ts';
import { placeMedia, type Copy } from './media.ts';
import { describeOptions, findOptionProblems, readOptions, type Answers } from './options.ts';
import { placeFile } from './place.ts';
import { renderFile } from './render.ts';
import { findUnknownTerms } from './terms.ts';
import { readValues } from './values.ts';

interface World {
  root: string;
  now: Temporal.Instant;
  door: Door;
}

/** A file that is ready to be written, or what keeps it from being so. */
type Draft =
  { file: string; source: string; copies: readonly Copy[] } | { problems: readonly string[] };

const TEXT = 'Écrivez ici le texte : qui a fait quoi, quand et où.';

/**
 * Begins a content file: from options, or from the answers to a few questions.
 * @returns the exit code: 0 done, 2 nothing was written
 * @example runCreate(['--genre', 'article', '--titre', 'Une nouvelle'], { root, now, door: NEW_FILE })
 */
export async function runCreate(args: readonly string[], world: World): Promise<0 | 2> {
  const { door, root } = world;
  const { answers, strays } = readOptions(args);
  if (answers.has('aide')) return say([describeOptions(door)]);
  if (strays.length > 0) {
    return refuse(strays.map((word) => `« ${word} » : écrivez l’option qui précède. Voir --aide.`));
  }
  if (process.stdin.isTTY) await ask(answers, world);
  const kind = door.kinds[answers.get('genre')?.[0] ?? ''];
  if (kind === undefined) {
    return refuse([`Écrivez --genre suivi de : ${Object.keys(door.kinds).join(', ')}.`]);
  }
  const draft = makeDraft(answers, { kind, ...world });
  return 'problems' in draft ? refuse(draft.problems) : write(draft, { root, kind });
}

function makeDraft(answers: Answers, { kind, root, now }: World & { kind: ModelKind }): Draft {
  const wrong = findOptionProblems(answers, kind);
  if (wrong.length > 0) return { problems: wrong };
  const given = readValues(answers, { kind, today: dayIn(now, PARIS) });
  const { folder, name } = placeFile(given, kind, answers.get('nom-du-fichier')?.[0]);
  const file = `${folder}/${name}.md`;
  const media = placeMedia(given, { answers, folder, name });
  const hasId = listFields(kind).some(({ key }) => key === 'id');
  const values = hasId ? { ...media.values, id: name } : media.values;
  const source = renderFile(values, answers.get('texte')?.[0] ?? TEXT);
  const { faults } = checkFields({ path: file, id: file, source }, kind);
  const problems = [
    ...media.problems,
    ...explain(faults),
    ...findUnknownTerms(values, { kind, root }),
  ];
  if (problems.length > 0) return { problems };
  const taken = [file, ...media.copies.map(({ to }) => to)].filter((target) =>
    existsSync(path.join(root, target)),
  );
  if (taken.length === 0) return { file, source, copies: media.copies };
  return { problems: taken.map((target) => `${target} existe déjà : il n’a pas été touché.`) };
}

/** The name follows from the other keys: it is worth a word only where they are sound. */
function explain(faults: readonly Fault[]): string[] {
  const others = faults.filter(({ key }) => key !== 'id');
  return (others.length > 0 ? others : faults).map(({ message }) => message);
}

async function write(
  { file, source, copies }: Exclude<Draft, { problems: unknown }>,
  { root, kind }: { root: string; kind: ModelKind },
): Promise<0> {
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  for (const { from, to } of copies) await copyFile(from, path.join(root, to));
  await writeFile(path.join(root, file), source, { flag: 'wx' });
  await writeTerms(root);
  return say([
    `Écrit : ${[file, ...copies.map(({ to }) => to)].join(', ')}`,
    '',
    'Ensuite :',
    '1. Ouvrez ce fichier ; relisez le chapo, écrivez le texte sous le second « --- ».',
    `2. Les autres clés possibles sont dans content/_modeles/CLES.md (${kind}).`,
    '3. Vérifiez : npm run check:content',
  ]);
}

function say(lines: readonly string[]): 0 {
  for (const line of lines) console.log(line);
  return 0;
}

function refuse(problems: readonly string[]): 2 {
  for (const problem of problems) console.error(problem);
  console.error('Rien n’a été écrit.');
  return 2;
}
