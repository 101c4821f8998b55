/**
 * Without a « -- » after the name of its script, npm keeps the options for itself, as its own settings, and
 * hands over what stands between them.
 * @param names the options of the command
 * @returns what to write, in French; nothing where npm has kept none of them
 * @example describeSwallowed({ npm_config_genre: 'true' }, { script: 'nouveau', names: ['genre'] })
 *   → 'Écrivez deux tirets seuls entre « nouveau » et les options : npm run nouveau -- --genre …'
 */
export function describeSwallowed(
  env: NodeJS.ProcessEnv,
  { script, names }: { script: string; names: readonly string[] },
): string | undefined {
  const swallowed = names.find(
    (name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  return swallowed === undefined
    ? undefined
    : `Écrivez deux tirets seuls entre « ${script} » et les options : npm run ${script} -- --${swallowed} …`;
}
