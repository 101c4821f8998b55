import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import { MODEL_WORDS, type ModelKind } from '../../src/domain/model/model-words.ts';
import { dayIn } from '../../src/lib/clock.ts';
import { toId } from '../../src/lib/text.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { placeMedia, type Copy } from './media.ts';
import type { Answers } from './options.ts';
import { placeFile } from './place.ts';
import { renderFile } from './render.ts';
import { findUnknownTerms } from './terms.ts';
import { readValues, titleOf } from './values.ts';

/** A file that is ready to be written. */
export interface Draft {
  file: string;
  source: string;
  copies: readonly Copy[];
}

/** What keeps a file from being written, in the words of files. */
export interface DraftFault {
  message: string;
  /** The key, or the option, that has to be answered otherwise. */
  key: string | undefined;
}

/** The answers give no file. */
export interface Refusal {
  faults: readonly DraftFault[];
}

/** The option that gives the name of the file where its title does not. */
export const FILE_NAME = 'nom-du-fichier';

interface DraftContext {
  kind: ModelKind;
  root: string;
  now: Temporal.Instant;
}

/**
 * Makes a file of answers; what nobody has said of the text is the model's, which the check refuses.
 * Everything else is judged as the check would, among the files that are there.
 * @example await makeDraft(answers, { kind: 'articles', root, now }) → { file: 'content/articles/2026/…md', source, copies: [] }
 */
export async function makeDraft(answers: Answers, context: DraftContext): Promise<Draft | Refusal> {
  const made = readDraft(answers, context);
  if ('faults' in made) return made;
  const taken = findTaken(made, context.root);
  if (taken.length > 0) return { faults: taken };
  // The questions begin without waiting for it.
  const { checkDraft } = await import('./check-draft.ts');
  const judged = await checkDraft(made, context);
  // The text of the model may lead to pages that this site has not got: it will be replaced.
  const own = judged.filter((fault) => answers.has('texte') || !isOfText(fault, made.source));
  return own.length > 0 ? { faults: own.map((fault) => toOwnFault(fault, made)) } : made;
}

/** A file as far as it can be judged alone. */
function readDraft(answers: Answers, { kind, root, now }: DraftContext): Draft | Refusal {
  const given = readValues(answers, { kind, today: dayIn(now, PARIS) });
  const words = answers.get(FILE_NAME)?.[0] ?? titleOf(given);
  const { folder, name } = placeFile(given, kind, words);
  const media = placeMedia(given, { answers, folder, name });
  const values = hasId(kind) ? { ...media.values, id: given.id ?? name } : media.values;
  const [text = MODEL_WORDS[kind].body] = answers.get('texte') ?? [];
  const source = renderFile(values, text);
  const draft = { file: `${folder}/${name}.md`, source, copies: media.copies };
  const ofKeys = findKeyFaults(draft, kind, media.faults);
  const faults = [
    ...media.faults,
    // The identifier follows from the name, and the name from the other answers.
    ...ofKeys.filter(({ key }) => key !== 'id' || answers.has('id')),
    ...(toId(words) === '' && titleOf(given) !== '' ? [NO_NAME] : []),
    ...findUnknownTerms(values, { kind, root }),
  ];
  return faults.length > 0 ? { faults } : draft;
}

function hasId(kind: ModelKind): boolean {
  return listFields(kind).some(({ key }) => key === 'id');
}

/** What the schema says, but for what is known better. */
function findKeyFaults(
  { file, source }: Draft,
  kind: ModelKind,
  known: readonly DraftFault[],
): DraftFault[] {
  const terms = listFields(kind).filter((field) => field.terms !== undefined);
  const isSaid = (key: string) =>
    terms.some((field) => isAbout(key, field.key)) ||
    known.some((fault) => isAbout(key, fault.key));
  const { faults } = checkFields({ path: file, id: file, source }, kind);
  return faults.filter(({ key = '' }) => !isSaid(key)).map(toDraftFault);
}

const NO_NAME: DraftFault = {
  key: FILE_NAME,
  message: 'Il n’y a pas de lettre latine dont faire le nom du fichier.',
};

/** « photos.0.alt » is about the picture, as « image.alt » is, and « pays.0 » about « pays ». */
function isAbout(key: string, other: string | undefined): boolean {
  return other !== undefined && optionKeyOf(key) === optionKeyOf(other);
}

/**
 * The key, or the option, whose answer a fault is about.
 * @example optionKeyOf('photos.0.alt') → 'alt' ; optionKeyOf('pays.0') → 'pays' ; optionKeyOf('seances.0.jour') → 'seance'
 */
export function optionKeyOf(key: string): string {
  const [first = '', ...rest] = key.split('.');
  if (first === 'seances') return 'seance';
  if (first !== 'image' && first !== 'photos') return first;
  const last = rest.at(-1) ?? '';
  return ['alt', 'credit', 'decorative'].includes(last) ? last : 'image';
}

function findTaken(draft: Draft, root: string): DraftFault[] {
  return [draft.file, ...draft.copies.map(({ to }) => to)]
    .filter((target) => existsSync(path.join(root, target)))
    .map((target) => ({
      key: FILE_NAME,
      message: `${target} existe déjà : il n’a pas été touché.`,
    }));
}

/** Faults without a key are of the text, or of the file: its name has to be another. */
function toOwnFault(fault: Fault, { source }: Draft): DraftFault {
  const { key, message } = fault;
  if (key !== undefined) return toDraftFault(fault);
  if (isOfText(fault, source)) return { key: 'texte', message };
  return { key: FILE_NAME, message: message.replace(' Changez l’un des deux.', '') };
}

function isOfText({ key, line }: Fault, source: string): boolean {
  return key === undefined && line > source.slice(0, source.indexOf('\n---\n')).split('\n').length;
}

function toDraftFault({ key, message }: Fault): DraftFault {
  return { key, message };
}
