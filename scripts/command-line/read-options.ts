import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options that follow a command, by name; one written without its value is `true`. */
type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What a command takes. */
interface Command {
  options: ParseArgsOptionsConfig;
  /** The options that take a value, as an editor is reminded of them: « --du ou --au ». */
  reminder: string;
}

/**
 * Reads the words that follow a command; what it does not know is reported in French.
 * @example readOptions(['--du', '2025-09-01', '--forcer'], { options: { du: { type: 'string' } }, reminder: '--du' })
 *   → { values: { du: '2025-09-01', forcer: true }, problems: ['« --forcer » n’est pas une option connue.'] }
 */
export function readOptions(
  args: readonly string[],
  { options, reminder }: Command,
): { values: OptionValues; problems: string[] } {
  // Not strict: what Node says of an unknown option is not French.
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const problems = [
    ...Object.keys(values)
      .filter((name) => !Object.hasOwn(options, name))
      .map((name) => `« --${name} » n’est pas une option connue.`),
    ...positionals.map((word) => `« ${word} » : écrivez l’option qui précède, ${reminder}.`),
  ];
  return { values, problems };
}
