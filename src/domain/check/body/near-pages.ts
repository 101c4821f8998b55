import { toId } from '../../../lib/text.ts';
import type { SitePage } from '../context.ts';
import { nearest } from '../near.ts';

/**
 * The page that was most likely meant by an address where none stands: of a term that bears this name, of
 * the same family, of the whole site, else the list of its family.
 * @example nearestAddress('/pays/libann/', pages) → '/pays/liban/'
 */
export function nearestAddress(
  path: string,
  pages: ReadonlyMap<string, SitePage>,
): string | undefined {
  const namesake = findNamesake(path, pages);
  if (namesake !== undefined) return namesake.address;
  const { family, name } = cut(path);
  const beside = [...pages.keys()].filter((address) => isOf(family, address));
  const near = nearest(
    name,
    beside.map((address) => address.slice(family.length)),
  );
  if (near !== undefined) return `${family}${near}`;
  const elsewhere = findByLastName(path, pages.keys());
  if (elsewhere !== undefined) return elsewhere;
  return nearest(path, pages.keys()) ?? (pages.has(family) ? family : undefined);
}

/**
 * The page of the term that bears a name by which its file was known: a file that was renamed still says what it is about.
 * @example findNamesake('/pays/liban/', pages) → { address: '/pays/republique-libanaise/', page: { file: … } }
 */
export function findNamesake(
  path: string,
  pages: ReadonlyMap<string, SitePage>,
): { address: string; page: SitePage } | undefined {
  const { family, name } = cut(path);
  const found = [...pages].find(
    ([address, { names = [] }]) =>
      isOf(family, address) && names.some((one) => toId(one) === toId(name)),
  );
  return found === undefined ? undefined : { address: found[0], page: found[1] };
}

/** « /liban/ », « /articles/2026/eau/ »: the one page whose last name is the same. */
function findByLastName(path: string, addresses: Iterable<string>): string | undefined {
  const lastOf = (address: string) => address.replace(/\/$/, '').replace(/^.*\//, '');
  const name = toId(lastOf(path));
  const found = name === '' ? [] : [...addresses].filter((address) => lastOf(address) === name);
  return found.length === 1 ? found[0] : undefined;
}

function cut(path: string): { family: string; name: string } {
  const [, family = ''] = /^(\/[^/]+\/)/.exec(path) ?? [];
  return { family, name: path.slice(family.length) };
}

function isOf(family: string, address: string): boolean {
  return address.startsWith(family) && address !== family;
}
