import { listFields, type Field } from './fields.ts';
import { MODEL_WORDS, type ModelKind } from './model-words.ts';

/** How wide a line of comment may be, so that no editor's window folds it. */
const WIDTH = 100;

const HABITS =
  'Ce qui suit un dièse est un commentaire, que le site ignore. Pour employer une clé facultative, retirez le dièse et l’espace qui la précèdent. Mettez entre guillemets droits tout texte qui contient « : » ou un dièse.';

/**
 * The file that editors copy to begin one of their own: each field with what it is for, the optional
 * ones commented out.
 * @example renderModel('agenda') → '---\n# MODÈLE DE RENDEZ-VOUS\n…\n# Année, mois, jour.\njour: 2026-12-15\n…'
 */
export function renderModel(kind: ModelKind): string {
  const { title, place, body } = MODEL_WORDS[kind];
  const head = [`# ${title}`, ...comment(place), ...comment(HABITS)].join('\n');
  const fields = listFields(kind).map(renderField);
  return `---\n${[head, ...fields].join('\n\n')}\n---\n\n${body}\n`;
}

function renderField(field: Field): string {
  const { key, title, description, beginsWithName, example, isRequired, isShown } = field;
  const words = beginsWithName ? description : lowerFirst(description);
  const help = `${isRequired ? '' : 'Facultatif. '}${title} : ${words}`;
  const lines = `${key}:${example.startsWith('\n') ? '' : ' '}${example}`.split('\n');
  const value = isShown ? lines : lines.map((line) => `# ${line}`);
  return [...comment(help), ...value].join('\n');
}

/** « Titre : de 20 à 80 caractères », unless the first word is an abbreviation. */
function lowerFirst(sentence: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s|’|,)/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

function comment(text: string): string[] {
  const lines = [''];
  // Signs that may not begin or end a line stay with their word.
  for (const word of text.split(/(?<!«) (?![:;?!»])/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`);
}
