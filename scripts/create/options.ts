import type { Field } from '../../src/domain/model/fields.ts';

/** What an editor has written after the command, option by option; a repeated one holds several. */
export type Answers = Map<string, string[]>;

/** A text may begin with two dashes as well: an option is a single word after them. */
const OPTION = /^--(\p{L}[\p{L}\d_-]*)(?:=(.*))?$/su;

const HELP: readonly string[] = ['--aide', '--help', '-h'];

/**
 * The option of a key.
 * @example optionOf('heure_fin') → 'heure-fin'
 */
export function optionOf(key: string): string {
  return key.replaceAll('_', '-');
}

/**
 * Reads the words that follow the command. Node's own reader takes each text that begins with two dashes
 * for an option, and « -genre » for six.
 * @example readOptions(['--titre', 'Eau', '--pays=liban,maroc']) → { answers: Map { 'titre' → ['Eau'], 'pays' → ['liban,maroc'] }, strays: [] }
 */
export function readOptions(args: readonly string[]): { answers: Answers; strays: string[] } {
  const answers: Answers = new Map();
  const strays: string[] = [];
  let awaiting: string[] | undefined;
  for (const word of args) {
    const option = readOption(word);
    if (option !== undefined) {
      const values = [...(answers.get(option.name) ?? []), option.value ?? ''];
      answers.set(option.name, values);
      awaiting = option.value === undefined ? values : undefined;
    } else if (awaiting !== undefined) {
      awaiting.splice(-1, 1, word);
      awaiting = undefined;
    } else if (word !== '--') strays.push(word);
  }
  return { answers, strays };
}

function readOption(word: string): { name: string; value: string | undefined } | undefined {
  // What stands after it is not its value.
  if (HELP.includes(word)) return { name: 'aide', value: '' };
  const [, name, value] = OPTION.exec(word) ?? [];
  return name === undefined ? undefined : { name, value };
}

/**
 * Whether a key can be given as an option: groups of keys are written in the file.
 * @example isOption(the field « heure ») → true ; isOption(the field « documents ») → false
 */
export function isOption({ key, schema }: Field): boolean {
  if (key === 'image') return true;
  const items = schema.type === 'array' ? schema.items : schema;
  return typeof items === 'object' && !Array.isArray(items) && items.type !== 'object';
}
