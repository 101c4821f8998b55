import { confirm, isCancel, select, text } from '@clack/prompts';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import { hintOf } from '../../src/domain/model/hint.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { findAnswerFault } from './answer-fault.ts';
import type { CreateCommand } from './kinds.ts';
import { isOption, optionOf, type Answers } from './options.ts';
import { searchList, type Choice } from './search-list.ts';
import { listTermChoices } from './terms.ts';

/** Optional fields that are prompted for all the same: what readers look for first. */
const OFTEN_SOUGHT = ['heure', 'heure_fin', 'lieu', 'modalite', 'acces', 'fichier', 'url'];

/** Prompted for with a search in the files of the vocabulary. */
const TERM_KEYS = ['pays', 'thematiques', 'collectivites', 'reseaux'];

/** From so many choices on, one looks for a word rather than down a list. */
const MANY = 20;

interface Question {
  field: Field;
  kind: ModelKind;
  message: string;
}

/**
 * Asks for what the options do not say yet, and adds the answers to them.
 * @example ask(new Map([['genre', ['article']]]), { kind: 'articles', root }) asks the title, the section, …
 */
export async function ask(
  answers: Answers,
  { kind, root }: { kind: ModelKind; root: string },
): Promise<void> {
  const fields = listPromptedFields(kind).filter(({ key }) => !answers.has(optionOf(key)));
  await askFields(answers, fields, { kind, root });
}

/**
 * Asks for the given fields, and adds the answers to those that are known.
 * @example askFields(answers, [the field « heure_fin »], { kind: 'agenda', root })
 */
export async function askFields(
  answers: Answers,
  fields: readonly Field[],
  { kind, root }: { kind: ModelKind; root: string },
): Promise<void> {
  for (const field of fields) {
    const option = optionOf(field.key);
    answers.delete(option);
    const words = await askField({ field, kind, message: messageOf(field) }, root);
    if (words.length > 0) answers.set(option, words);
  }
}

/**
 * The fields of a kind that are prompted for: those it must have, and those readers look for first.
 * @example listPromptedFields('articles').map(({ key }) => key) → ['titre', 'chapo', 'rubrique', 'pays', …]
 */
export function listPromptedFields(kind: ModelKind): Field[] {
  return listFields(kind).filter(
    (field) =>
      isOption(field) &&
      field.key !== 'date' &&
      (field.isRequired ||
        OFTEN_SOUGHT.includes(field.key) ||
        (TERM_KEYS.includes(field.key) && field.terms !== undefined)),
  );
}

function messageOf({ title, isRequired, terms, schema }: Field): string {
  const skip = terms === undefined ? 'facultatif : Entrée pour passer' : 'facultatif';
  return `${title}${isRequired ? '' : ` (${skip})`} — ${hintOf(schema)}`;
}

/**
 * Asks what is to be written.
 * @example askKind(NEW_FILE) → 'article'
 */
export async function askKind({ kinds }: CreateCommand): Promise<string> {
  const options = Object.keys(kinds).map((value) => ({ value, label: value }));
  return keep<string>(
    await select({ message: 'Que voulez-vous écrire ?', options, showInstructions: false }),
  );
}

async function askField(question: Question, root: string): Promise<string[]> {
  const { field, message } = question;
  const { schema, terms, isRequired } = field;
  if (terms !== undefined) {
    const choices = listTermChoices(terms, root);
    if (choices.length === 0) return [];
    const isMultiple = schema.type === 'array';
    return keep<string[]>(await searchList({ message, choices, isMultiple, isRequired }));
  }
  if (schema.enum !== undefined) return askOneOf(schema.enum.map(String), question);
  if (schema.type === 'boolean') {
    const isSo = keep<boolean>(await confirm({ message, active: 'oui', inactive: 'non' }));
    return [isSo ? 'oui' : 'non'];
  }
  return askText(question);
}

async function askOneOf(values: readonly string[], { field, message }: Question) {
  const { isRequired } = field;
  if (values.length >= MANY) {
    const choices = values.map(nameCountry);
    return keep<string[]>(await searchList({ message, choices, isMultiple: false, isRequired }));
  }
  const none = isRequired ? [] : [{ value: '', label: 'non précisé' }];
  const options = [...none, ...values.map((value) => ({ value, label: value }))];
  const chosen = keep<string>(await select({ message, options, showInstructions: false }));
  return chosen === '' ? [] : [chosen];
}

/** The only long list of choices is that of the codes of countries (ISO 3166-1). */
function nameCountry(code: string): Choice {
  const name = new Intl.DisplayNames('fr', { type: 'region' }).of(code) ?? code;
  return { value: code, label: `${name} (${code})` };
}

async function askText({ field, kind, message }: Question): Promise<string[]> {
  const answer = await text({
    message,
    validate: (words = '') => {
      if (words.trim() === '')
        return field.isRequired ? 'Cette réponse est nécessaire.' : undefined;
      return findAnswerFault(withoutQuotes(words, field), { field, kind });
    },
  });
  const words = withoutQuotes(keep<string>(answer), field);
  return words === '' ? [] : [words];
}

/** The quotes that a file needs around an hour: who has read a file may type them here too. */
function withoutQuotes(words: string, { schema }: Field): string {
  const isFree = schema.pattern === undefined || schema.pattern === '\\S';
  return isFree ? words.trim() : words.trim().replace(/^"(.*)"$/, '$1');
}

/** Ctrl-C ends the command, and nothing was written. */
function keep<T>(answer: T | symbol): T {
  if (isAnswer<T>(answer)) return answer;
  console.error('Rien n’a été écrit.');
  process.exit(2);
}

function isAnswer<T>(answer: T | symbol): answer is T {
  return !isCancel(answer);
}
