import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Field } from '../../src/domain/model/fields.ts';
import { hintOf } from '../../src/domain/model/hint.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { findAnswerFault } from './answer-fault.ts';
import { searchList, type Choice } from './search-list.ts';
import { listTermChoices } from './terms.ts';

/** From so many choices on, one looks for a word rather than down a list. */
const MANY = 20;

interface Question {
  field: Field;
  kind: ModelKind;
  message: string;
}

/**
 * Asks for the value of a field, in the way that is easiest to answer.
 * @returns the words of the answer; none where the question was passed over
 * @example askField(the field « pays », { kind: 'articles', root }) → ['liban', 'maroc']
 */
export async function askField(
  field: Field,
  { kind, root }: { kind: ModelKind; root: string },
): Promise<string[]> {
  const { schema, terms, isRequired } = field;
  const question = { field, kind, message: messageOf(field) };
  const { message } = question;
  if (terms !== undefined) {
    const choices = listTermChoices(terms, root);
    if (choices.length === 0) return [];
    const isMultiple = schema.type === 'array';
    return keep<string[]>(searchList({ message, choices, isMultiple, isRequired }));
  }
  if (schema.enum !== undefined) return askOneOf(schema.enum.map(String), question);
  if (schema.type === 'boolean') {
    const isSo = await keep<boolean>(confirm({ message, active: 'oui', inactive: 'non' }));
    return [isSo ? 'oui' : 'non'];
  }
  return askWords(message, {
    isRequired,
    judge: (words) => findAnswerFault(withoutQuotes(words, field), { field, kind }),
  }).then((words) => words.map((word) => withoutQuotes(word, field)));
}

function messageOf({ title, isRequired, terms, schema }: Field): string {
  const skip = terms === undefined ? 'facultatif : Entrée pour passer' : 'facultatif';
  return `${title}${isRequired ? '' : ` (${skip})`} — ${hintOf(schema)}`;
}

async function askOneOf(values: readonly string[], { field, message }: Question) {
  const { isRequired } = field;
  if (values.length >= MANY) {
    const choices = values.map(nameCountry);
    return keep<string[]>(searchList({ message, choices, isMultiple: false, isRequired }));
  }
  const none = isRequired ? [] : [{ value: '', label: 'non précisé' }];
  const options = [...none, ...values.map((value) => ({ value, label: value }))];
  const chosen = await askChoice(message, options);
  return chosen === '' ? [] : [chosen];
}

/** The only long list of choices is that of the codes of countries (ISO 3166-1). */
function nameCountry(code: string): Choice {
  const name = new Intl.DisplayNames('fr', { type: 'region' }).of(code) ?? code;
  return { value: code, label: `${name} (${code})` };
}

/**
 * Asks for one of a few words.
 * @example askChoice('Que voulez-vous écrire ?', [{ value: 'article', label: 'article' }, …]) → 'article'
 */
export function askChoice(message: string, options: Choice[]): Promise<string> {
  return keep<string>(select({ message, options, showInstructions: false }));
}

/**
 * Asks for some words.
 * @param judge says what is wrong with them, in French
 * @returns the words; none where the question was passed over
 * @example askWords('Quelques mots', { isRequired: true, judge: () => undefined }) → ['groupe pays liban']
 */
export async function askWords(
  message: string,
  { isRequired, judge }: { isRequired: boolean; judge: (words: string) => string | undefined },
): Promise<string[]> {
  const answer = text({
    message,
    validate: (words = '') => {
      if (words.trim() !== '') return judge(words);
      return isRequired ? 'Cette réponse est nécessaire.' : undefined;
    },
  });
  const words = (await keep<string>(answer)).trim();
  return words === '' ? [] : [words];
}

/** The quotes that a file needs around an hour: who has read a file may type them here too. */
function withoutQuotes(words: string, { schema }: Field): string {
  const isFree = schema.pattern === undefined || schema.pattern === '\\S';
  return isFree ? words.trim() : words.trim().replace(/^"(.*)"$/, '$1');
}

/** Ctrl-C ends the command, and so does Ctrl-D, after which a question is never answered: nothing was written. */
async function keep<T>(asked: Promise<T | symbol>): Promise<T> {
  process.once('beforeExit', giveUp);
  const answer = await asked;
  process.off('beforeExit', giveUp);
  return isAnswer<T>(answer) ? answer : giveUp();
}

function giveUp(): never {
  // The prompt has hidden the cursor, and was not ended.
  process.stdout.write('\u001B[?25h');
  console.error('Rien n’a été écrit.');
  process.exit(2);
}

function isAnswer<T>(answer: T | symbol): answer is T {
  return !isCancel(answer);
}
