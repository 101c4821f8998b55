/**
 * Writes the parameters of an address in their order, without those that are empty; one name may
 * come several times.
 * @returns with its question mark, or nothing where nothing is left
 * @example writeParameters([['pays', 'liban'], ['modalite', '']]) → '?pays=liban'
 */
export function writeParameters(pairs: Iterable<readonly [name: string, value: string]>): string {
  const said = [...pairs].filter(([, value]) => value !== '').map((pair) => [...pair]);
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
