import { parseArgs } from 'node:util';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { nearest } from '../../src/domain/check/near.ts';
import type { CreateCommand } from './kinds.ts';

/** What an editor has written after the command, option by option; a repeated one holds several. */
export type Answers = Map<string, string[]>;

/** The options that are no key of a file. */
const OTHERS = ['genre', 'texte', 'nom-du-fichier', 'alt', 'credit', 'seance', 'aide'];

/**
 * The option of a key.
 * @example optionOf('heure_fin') → 'heure-fin'
 */
export function optionOf(key: string): string {
  return key.replaceAll('_', '-');
}

/**
 * Reads the words that follow the command.
 * @example readOptions(['--titre', 'Eau', '--pays=liban,maroc']) → { answers: Map { 'titre' → ['Eau'], 'pays' → ['liban,maroc'] }, strays: [] }
 */
export function readOptions(args: readonly string[]): { answers: Answers; strays: string[] } {
  // Not strict: what Node says of an unknown option is not French.
  const { tokens } = parseArgs({
    args: joinValues(args),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const answers: Answers = new Map();
  const strays: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') strays.push(token.value);
    if (token.kind !== 'option') continue;
    answers.set(token.name, [...(answers.get(token.name) ?? []), token.value ?? '']);
  }
  return { answers, strays };
}

/** Of options that it does not know, Node takes what stands after « = » only for a value. */
function joinValues(args: readonly string[]): string[] {
  return args.flatMap((word, index) => {
    const previous = args[index - 1] ?? '';
    const isValue = /^--[^=]+$/.test(previous) && previous !== '--aide' && !word.startsWith('--');
    if (isValue) return [];
    const next = args[index + 1];
    const takes = /^--[^=]+$/.test(word) && word !== '--aide' && next?.startsWith('--') === false;
    return [takes ? `${word}=${next}` : word];
  });
}

/**
 * What is wrong with the options themselves, in French.
 * @example findOptionProblems(answers, 'agenda') → ['« --heur » n’est pas une option d’ici. Vouliez-vous dire « --heure » ?']
 */
export function findOptionProblems(answers: Answers, kind: ModelKind): string[] {
  const known = [...OTHERS, ...listFields(kind).map(({ key }) => optionOf(key))];
  const unknown = [...answers.keys()].filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const near = nearest(name, known);
    const advice = near === undefined ? 'Voir --aide.' : `Vouliez-vous dire « --${near} » ?`;
    return `« --${name} » n’est pas une option d’ici. ${advice}`;
  });
}

/**
 * What « --aide » shows.
 * @example describeOptions(NEW_TERM) → 'Commence un fichier, au bon endroit.\n\n  npm run terme -- --genre pays …'
 */
export function describeOptions({ command, kinds, example }: CreateCommand): string {
  const sections = Object.entries(kinds).map(([word, kind]) => {
    const lines = listFields(kind).filter(isOption).map(describeField);
    return [`  --genre ${word}`, ...lines].join('\n');
  });
  return `Commence un fichier, au bon endroit ; n’en remplace jamais un.

  npm run ${command}                 pose les questions
  npm run ${command} -- ${example}

  --texte            le texte, sous le bloc
  --nom-du-fichier   quelques mots, si le titre n’en donne pas de bons
  --aide             affiche ces lignes

${sections.join('\n\n')}`;
}

function describeField({ key, title, isRequired }: Field): string {
  return `      --${optionOf(key).padEnd(22)} ${title}${isRequired ? ' (obligatoire)' : ''}`;
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
