import { decodeAddress } from './fold.ts';

/** What SPIP calls its objects, in the order in which an address that names several is followed. */
export const OLD_OBJECTS = [
  'article',
  'evenement',
  'breve',
  'document',
  'mot',
  'auteur',
  'rubrique',
  'site',
] as const;

/** Other names of theirs. */
const SAME: Readonly<Record<string, string>> = { secteur: 'rubrique', syndic: 'site' };

/**
 * The parameters of an old address, whatever their order, with neither quotes nor capitals in their names.
 * @param search what follows the « ? »
 * @example readQuery("id_article=4963%27&amp;page=pays_page") → Map { 'page' → 'pays_page', 'id_article' → "4963'" }
 */
export function readQuery(search: string): Map<string, string> {
  // Some programs encode the signs between parameters with the rest.
  const isEncodedWhole = !/[=&;]/.test(search);
  const pairs = (isEncodedWhole ? decodeAddress(search) : search)
    .replaceAll(/(?:&|%26)amp(?:;|%3B)/gi, '&')
    .split(/[?&;]/)
    .map((pair): [string, string] => {
      const [name = '', ...rest] = decodeAddress(pair).split('=');
      return [name.toLowerCase().replaceAll(/[^a-z0-9_]/g, ''), rest.join('=')];
    });
  return new Map(pairs.filter(([name]) => name !== '').toReversed());
}

/**
 * The objects that parameters name, the one to follow first.
 * @example objectKeys(new Map([['id_rubrique', '217'], ['id_article', "3034'"]])) → ['article:3034', 'rubrique:217']
 * @example objectKeys(new Map([['article1784', '']])) → ['article:1784'] ; objectKeys(new Map([['article', '1784']])) → ['article:1784']
 */
export function objectKeys(query: ReadonlyMap<string, string>): string[] {
  const found = [...query].flatMap(([name, value]) => {
    const [, type = '', id = ''] = /^(?:id_)?([a-z]+?)_?(\d*)$/.exec(name) ?? [];
    return objectKey(type, id === '' ? value : id);
  });
  const rank = (key: string) => OLD_OBJECTS.findIndex((object) => key.startsWith(`${object}:`));
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The key of one object; none for what is no object of SPIP.
 * @example objectKey('secteur', '12') → ['rubrique:12'] ; objectKey('lang', 'fr') → []
 */
export function objectKey(type: string, id: string): string[] {
  const object = SAME[type] ?? type;
  const number = /\d{1,9}/.exec(id)?.[0];
  const isKnown = OLD_OBJECTS.some((known) => known === object);
  return isKnown && number !== undefined ? [`${object}:${String(Number(number))}`] : [];
}
