/**
 * The words of a query without the name of the house: all its pages are about it. Where it is asked for
 * alone, it stays.
 * @param words folded, without small words
 * @param house what the house is called
 * @example withoutHouseName(['adresse', 'cuf'], ['cites unies france', 'cuf']) → ['adresse']
 * @example withoutHouseName(['cites', 'unies', 'france'], ['cites unies france', 'cuf']) → the same
 */
export function withoutHouseName(
  words: readonly string[],
  house: readonly string[],
): readonly string[] {
  const text = house.reduce(
    (rest, name) => rest.replaceAll(` ${name} `, ' '),
    ` ${words.join(' ')} `,
  );
  const others = text.split(' ').filter(Boolean);
  return others.length === 0 ? words : others;
}
