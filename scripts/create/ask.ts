import { autocompleteMultiselect, confirm, isCancel, select, text } from '@clack/prompts';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import type { Door } from './kinds.ts';
import { isOption, optionOf, type Answers } from './options.ts';
import { listTerms } from './terms.ts';

/** Asked although a file may do without: what readers look for first. */
const ALSO_ASKED = ['heure', 'heure_fin', 'lieu', 'modalite', 'acces', 'fichier', 'url'];

/** Asked with a search in the files of the vocabulary. */
const ASKED_TERMS = ['pays', 'thematiques', 'collectivites', 'reseaux'];

/**
 * Asks for what the options do not say yet, and adds the answers to them.
 * @example ask(new Map([['genre', ['article']]]), { door: NEW_FILE, root }) asks the title, the section, …
 */
export async function ask(answers: Answers, { door, root }: { door: Door; root: string }) {
  if (!answers.has('genre')) answers.set('genre', [await askKind(door)]);
  const kind = door.kinds[answers.get('genre')?.[0] ?? ''];
  if (kind === undefined) return;
  for (const field of listAsked(kind)) {
    const option = optionOf(field.key);
    if (answers.has(option)) continue;
    const words = await askField(field, root);
    if (words.length > 0) answers.set(option, words);
  }
}

/**
 * The fields of a kind that are asked: those it must have, and those readers look for first.
 * @example listAsked('articles').map(({ key }) => key) → ['titre', 'chapo', 'rubrique', 'pays', …]
 */
export function listAsked(kind: ModelKind): Field[] {
  return listFields(kind).filter(
    (field) =>
      isOption(field) &&
      field.key !== 'date' &&
      (field.isRequired ||
        ALSO_ASKED.includes(field.key) ||
        (ASKED_TERMS.includes(field.key) && field.terms !== undefined)),
  );
}

async function askKind({ kinds }: Door): Promise<string> {
  const options = Object.keys(kinds).map((value) => ({ value, label: value }));
  return keep<string>(await select({ message: 'Que voulez-vous écrire ?', options }));
}

async function askField(field: Field, root: string): Promise<string[]> {
  const { title, description, schema, terms, isRequired } = field;
  const message = `${title}${isRequired ? '' : ' (facultatif : Entrée pour passer)'}`;
  if (terms !== undefined) {
    const options = listTerms(terms, root).map((value) => ({ value, label: value }));
    if (options.length === 0) return [];
    const chosen = await autocompleteMultiselect({
      message: `${message} : tapez pour chercher, Tab pour choisir`,
      options,
    });
    return keep<string[]>(chosen);
  }
  if (schema.enum !== undefined && schema.enum.length < 20) {
    const none = isRequired ? [] : [{ value: '', label: 'non précisé' }];
    const options = schema.enum.map((value) => ({ value: String(value), label: String(value) }));
    const chosen = keep<string>(await select({ message, options: [...none, ...options] }));
    return chosen === '' ? [] : [chosen];
  }
  if (schema.type === 'boolean') {
    const isSo = keep<boolean>(await confirm({ message, active: 'oui', inactive: 'non' }));
    return [isSo ? 'oui' : 'non'];
  }
  return askText({ message, description, field });
}

async function askText(question: {
  message: string;
  description: string;
  field: Field;
}): Promise<string[]> {
  const { message, description, field } = question;
  const { pattern, maxLength = Infinity } = field.schema;
  const answer = await text({
    message: `${message} — ${description}`,
    validate: (words = '') => {
      if (words === '') return field.isRequired ? 'Cette réponse est nécessaire.' : undefined;
      if (words.length > maxLength) return `Au plus ${String(maxLength)} caractères.`;
      const isSound = pattern === undefined || new RegExp(pattern).test(words);
      return isSound ? undefined : `Écrivez comme ici : ${field.example}`;
    },
  });
  const words = keep<string>(answer);
  return words === '' ? [] : [words];
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
