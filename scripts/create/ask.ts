import { describesNothing } from '../../src/domain/entry/alt.ts';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { VOCABULARIES } from '../../src/domain/vocabulary/folders.ts';
import { toId } from '../../src/lib/text.ts';
import { FILE_NAME } from './draft.ts';
import type { CreateCommand } from './kinds.ts';
import { isOption, optionOf, type Answers } from './options.ts';
import { askChoice, askField, askWords } from './prompts.ts';

/** Optional fields that are prompted for all the same: what readers look for first. */
const OFTEN_SOUGHT = ['heure', 'heure_fin', 'lieu', 'modalite', 'acces', 'fichier', 'url'];

/** Prompted for with a search in the files of the vocabulary. */
const TERM_KEYS: readonly string[] = VOCABULARIES;

/** One of the two is enough, and neither is worth more than the other. */
const EITHER = ['fichier', 'url'];

/** What is asked beside the keys of the model: the name of the file, and what is said of a picture. */
interface OtherQuestion {
  message: string;
  isRequired: boolean;
  judge: (words: string) => string | undefined;
}

interface Asked {
  kind: ModelKind;
  root: string;
}

/**
 * Asks for what the options do not say yet, and adds the answers to them.
 * @example ask(new Map([['genre', ['article']]]), { kind: 'articles', root }) asks the title, the section, …
 */
export async function ask(answers: Answers, asked: Asked): Promise<void> {
  const given = new Set(answers.keys());
  for (const field of listPromptedFields(asked.kind)) {
    const isGiven = given.has(optionOf(field.key));
    if (!isGiven && isWanted(field, answers)) await answerField(field, answers, asked);
  }
  await askOfPicture(answers);
}

/**
 * Asks once more for what has to be answered otherwise.
 * @param keys the keys of the model, or « nom-du-fichier », « alt », « credit »
 * @returns whether one of them can be asked for
 * @example askAgain(answers, { keys: ['heure_fin'], kind: 'agenda', root }) → true
 */
export async function askAgain(
  answers: Answers,
  { keys, ...asked }: Asked & { keys: readonly string[] },
): Promise<boolean> {
  const isEither = EITHER.some((key) => keys.includes(key));
  const fields = listFields(asked.kind).filter(
    (field) =>
      isOption(field) && (keys.includes(field.key) || (isEither && EITHER.includes(field.key))),
  );
  const others = Object.entries(otherQuestions(answers)).filter(([option]) =>
    keys.includes(option),
  );
  for (const { key } of fields) answers.delete(optionOf(key));
  for (const field of fields) {
    if (isWanted(field, answers)) await answerField(field, answers, asked);
  }
  for (const [option, question] of others) await answerOther(option, question, answers);
  return fields.length + others.length > 0;
}

/** The fields of a kind that are prompted for: those it must have, and those readers look for first. */
function listPromptedFields(kind: ModelKind): Field[] {
  return listFields(kind).filter(
    (field) =>
      isOption(field) &&
      field.key !== 'date' &&
      (field.isRequired ||
        OFTEN_SOUGHT.includes(field.key) ||
        isPictureOfResource(field, kind) ||
        (TERM_KEYS.includes(field.key) && field.terms !== undefined)),
  );
}

function isPictureOfResource({ key }: Field, kind: ModelKind): boolean {
  return key === 'image' && kind === 'ressources';
}

/** An album has pictures instead of a file; a film is shown by one. */
function isWanted({ key }: Field, answers: Answers): boolean {
  const [type] = answers.get('type') ?? [];
  if (key === 'fichier') return type !== 'photo';
  if (key === 'url') return type !== 'photo' && !answers.has('fichier');
  return key !== 'image' || type === 'photo' || type === 'video' || answers.has('image');
}

async function answerField(field: Field, answers: Answers, asked: Asked): Promise<void> {
  const isRequired = field.isRequired || field.key === 'image';
  const words = await askField({ ...field, isRequired }, asked);
  if (words.length > 0) answers.set(optionOf(field.key), words);
}

async function askOfPicture(answers: Answers): Promise<void> {
  if (!answers.has('image')) return;
  const { alt, credit } = otherQuestions(answers);
  const isSaid = answers.has('alt') || answers.has('decorative');
  if (!isSaid) await answerOther('alt', alt, answers);
  if (!answers.has('credit')) await answerOther('credit', credit, answers);
}

async function answerOther(
  option: string,
  { message, ...question }: OtherQuestion,
  answers: Answers,
): Promise<void> {
  answers.delete(option);
  const words = await askWords(message, question);
  if (words.length > 0) answers.set(option, words);
}

function otherQuestions(answers: Answers) {
  const isAlbum = answers.get('type')?.[0] === 'photo';
  const optional = isAlbum ? '' : ' (facultatif : Entrée pour passer)';
  return {
    alt: {
      message:
        'Description de l’image — Ce qu’elle montre, en une phrase, pour qui ne la voit pas.',
      isRequired: true,
      judge: (words) =>
        describesNothing(words) ? 'Décrivez ce que montre l’image en une phrase.' : undefined,
    },
    credit: {
      message: `Auteur de l’image${optional} — Celui qui l’a prise ou dessinée.`,
      isRequired: isAlbum,
      judge: () => undefined,
    },
    [FILE_NAME]: {
      message:
        'Quelques mots pour le nom du fichier — En lettres latines, comme : congres des villes.',
      isRequired: true,
      judge: (words) => (toId(words) === '' ? 'Écrivez ces mots en lettres latines.' : undefined),
    },
  } satisfies Record<string, OtherQuestion>;
}

/**
 * Asks what is to be written.
 * @example askKind(NEW_FILE) → 'article'
 */
export function askKind({ kinds }: CreateCommand): Promise<string> {
  const options = Object.keys(kinds).map((value) => ({ value, label: value }));
  return askChoice('Que voulez-vous écrire ?', options);
}
