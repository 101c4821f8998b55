import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import { MODEL_WORDS, type ModelKind } from '../../src/domain/model/model-words.ts';
import { dayIn } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { placeMedia, type Copy } from './media.ts';
import type { Answers } from './options.ts';
import { placeFile } from './place.ts';
import { renderFile } from './render.ts';
import { findUnknownTerms } from './terms.ts';
import { readValues } from './values.ts';

/** A file that is ready to be written. */
export interface Draft {
  file: string;
  source: string;
  copies: readonly Copy[];
}

/** What keeps a file from being written, and the keys that have to be answered otherwise. */
export interface Refusal {
  problems: readonly string[];
  keys: readonly string[];
}

/**
 * Makes a file of answers; what nobody has said of the text is the model's, which the check refuses.
 * @example makeDraft(answers, { kind: 'articles', root, now }) → { file: 'content/articles/2026/…md', source, copies: [] }
 */
export function makeDraft(
  answers: Answers,
  { kind, root, now }: { kind: ModelKind; root: string; now: Temporal.Instant },
): Draft | Refusal {
  const given = readValues(answers, { kind, today: dayIn(now, PARIS) });
  const { folder, name } = placeFile(given, kind, answers.get('nom-du-fichier')?.[0]);
  const file = `${folder}/${name}.md`;
  const media = placeMedia(given, { answers, folder, name });
  const hasId = listFields(kind).some(({ key }) => key === 'id');
  const values = hasId ? { ...media.values, id: name } : media.values;
  const source = renderFile(values, answers.get('texte')?.[0] ?? MODEL_WORDS[kind].body);
  const faults = worthSaying(checkFields({ path: file, id: file, source }, kind).faults);
  const problems = [
    ...media.problems,
    ...faults.map(({ message }) => message),
    ...findUnknownTerms(values, { kind, root }),
  ];
  const keys = [
    ...(media.problems.length > 0 ? ['fichier'] : []),
    ...faults.flatMap(({ key }) => key ?? []),
  ];
  if (problems.length > 0) return { problems, keys };
  return keepWhatIsThere({ file, source, copies: media.copies }, root);
}

/** The name follows from the other keys: it is worth a word only where they are valid. */
function worthSaying(faults: readonly Fault[]): readonly Fault[] {
  const others = faults.filter(({ key }) => key !== 'id');
  return others.length > 0 ? others : faults;
}

function keepWhatIsThere(draft: Draft, root: string): Draft | Refusal {
  const taken = [draft.file, ...draft.copies.map(({ to }) => to)].filter((target) =>
    existsSync(path.join(root, target)),
  );
  if (taken.length === 0) return draft;
  const problems = taken.map((target) => `${target} existe déjà : il n’a pas été touché.`);
  return { problems, keys: [] };
}
