/**
 * What to write where a word is wanted, and YAML reads something else: « 2030 » is a number, « CGLU : monde » a
 * group, « [a, b] » a list.
 * @example describeNoWord(2030) → 'Écrivez ce nombre entre guillemets, comme "2030".'
 */
export function describeNoWord(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean') {
    const sort = typeof input === 'number' ? 'nombre' : 'mot';
    return `Écrivez ce ${sort} entre guillemets, comme "${String(input)}".`;
  }
  return Array.isArray(input)
    ? 'Écrivez chaque expression sans crochets à elle.'
    : 'Mettez entre guillemets l’expression qui contient deux-points, comme "objectifs : 2030".';
}

/** What to write where semicolons part the words of a list. */
export const SEMICOLON =
  'Séparez les expressions par des virgules, et non par des points-virgules.';
