import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/check/near.ts';
import { findSwallowed } from './swallowed-options.ts';
import { WORDS, type CommandWords } from './words.ts';

/** What may be written after a command besides words; one that takes a value has an example of it. */
type Options = Record<string, { type: 'string'; example: string } | { type: 'boolean' }>;

/** A command as one types it. */
export interface CommandLine<T extends Options> {
  /** `npm run lettre`. */
  command: string;
  /** What « --aide » shows. */
  help: string;
  options: T;
  /** How many words may follow; all must where « missing » says what to give. None by default. */
  words?: { most: number; missing?: string };
  /** French, unless only engineers run it. */
  language?: keyof typeof WORDS;
}

/** What is asked of a command. */
export interface Asked<T extends Options> {
  values: ReturnType<typeof readValues<T>>['values'];
  words: string[];
}

type Reading<T extends Options> =
  { kind: 'help' } | { kind: 'refused'; problems: string[] } | ({ kind: 'asked' } & Asked<T>);

const HELP: readonly string[] = ['--aide', '--help', '-h'];

/**
 * Reads the words that follow a command; all that it does not take is reported at once.
 * @example readCommandLine(['--du', '2025-09-01'], LETTRE) → { kind: 'asked', values: { du: '2025-09-01' }, words: [] }
 * @example readCommandLine(['--forcer'], LETTRE) → { kind: 'refused', problems: ['« --forcer » n’est pas une option connue.'] }
 */
export function readCommandLine<const T extends Options>(
  args: readonly string[],
  commandLine: CommandLine<T>,
): Reading<T> {
  if (args.some((word) => HELP.includes(word))) return { kind: 'help' };
  const problems = findProblems(args, commandLine);
  if (problems.length > 0) return { kind: 'refused', problems };
  const { values, positionals } = readValues(args, commandLine.options);
  return { kind: 'asked', values, words: positionals };
}

function readValues<const T extends Options>(args: readonly string[], options: T) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/**
 * The last lines of a refusal: what npm has kept for itself, and where the usage is.
 * @param environment in which npm puts the options that stood before « -- »
 * @example describeRefusal(['« hier » est de trop.'], ALIAS) → ['« hier » est de trop.', 'Rien n’a été fait. Mode d’emploi : npm run alias -- --aide']
 */
export function describeRefusal<const T extends Options>(
  problems: readonly string[],
  { command, options, language = 'fr' }: CommandLine<T>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string[] {
  const words = WORDS[language];
  const taken = findSwallowed(environment, Object.keys(options));
  return [
    ...problems,
    ...(taken === undefined ? [] : [words.takenByNpm(`--${taken}`, command)]),
    words.nothingDone(command),
  ];
}

/** Not by Node's own strict reading: it stops at the first problem, and says it in English. */
function findProblems<const T extends Options>(
  args: readonly string[],
  { options, words: { most, missing } = { most: 0 }, language = 'fr' }: CommandLine<T>,
): string[] {
  const say = WORDS[language];
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const written = tokens.filter((token) => token.kind === 'option');
  const words = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const counts = Map.groupBy(written, ({ name }) => name);
  const repeated = [...counts].filter(
    ([name, same]) => Object.hasOwn(options, name) && same.length > 1,
  );
  return [
    ...written.flatMap((option) => findOptionProblem(option, { options, say })),
    ...repeated.map(([name]) => say.repeated(`--${name}`)),
    ...words.slice(most).map((word) => say.surplus(word, optionsWithValue(options))),
    ...(missing !== undefined && words.length < most ? [missing] : []),
  ];
}

interface WrittenOption {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function findOptionProblem(
  written: WrittenOption,
  { options, say }: { options: Options; say: CommandWords },
): string[] {
  const { name, rawName, value } = written;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const near = nearest(name, Object.keys(options));
    return [say.unknown(rawName, near === undefined ? undefined : `--${near}`)];
  }
  if (option.type === 'boolean') return value === undefined ? [] : [say.alone(rawName, value)];
  return hasValue(written) ? [] : [say.valueMissing(rawName, option.example)];
}

/** « --du --au 2025-09-30 »: the next option is no value. */
function hasValue({ value = '', inlineValue }: WrittenOption): boolean {
  return value !== '' && (inlineValue === true || !value.startsWith('-'));
}

function optionsWithValue(options: Options): string[] {
  return Object.entries(options)
    .filter(([, { type }]) => type === 'string')
    .map(([name]) => `--${name}`);
}
