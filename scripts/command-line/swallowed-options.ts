/**
 * Without a « -- » after the name of its script, npm keeps the options for itself, as its own settings, and
 * hands over what stands between them.
 * @param environment in which npm puts them
 * @example findSwallowed({ npm_config_nom_du_fichier: 'true' }, ['nom-du-fichier']) → 'nom-du-fichier'
 */
export function findSwallowed(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string | undefined {
  return names.find((name) => environment[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
}

/**
 * What to write in place of a command whose options npm has kept.
 * @param names the options of the command
 * @returns what to write, in French; nothing where npm has kept none of them
 * @example describeSwallowed({ npm_config_genre: 'true' }, { script: 'nouveau', names: ['genre'] })
 *   → 'Écrivez deux tirets seuls entre « nouveau » et les options : npm run nouveau -- --genre …'
 */
export function describeSwallowed(
  environment: Readonly<Record<string, string | undefined>>,
  { script, names }: { script: string; names: readonly string[] },
): string | undefined {
  const swallowed = findSwallowed(environment, names);
  return swallowed === undefined
    ? undefined
    : `Écrivez deux tirets seuls entre « ${script} » et les options : npm run ${script} -- --${swallowed} …`;
}
