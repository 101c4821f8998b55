import { oncePerKey } from '../../lib/once.ts';
import { fold } from './fold.ts';
import { readOldAddress, type OldAddress } from './old-address.ts';
import { tableKeyOf, type Redirection } from './table.ts';

/** A page of this site, and the words by which an old address may name it. */
interface TitledPage {
  names: readonly string[];
  /** The content file that has the title. */
  path: string;
  /** Whether it was a section or a key word of the old site, not only an article. */
  isTerm: boolean;
}

/** What the list of old addresses says beside those that a title gave. */
export const FROM_TITLE = 'titre';

/** As SPIP spelt the address of an article, then that of a section and of a key word. */
const spellings = (title: string, isTerm: boolean) =>
  isTerm ? [`/${title}`, `/-${title}-`, `/+-${title}-+`] : [`/${title}`];

/**
 * Old addresses that nobody wrote down, from the titles of pages: of one that two pages share, and of one
 * that is known already, nothing is said.
 * @param ranks pages whose titles come before those of the next list: a country before an article about it
 * @example titleRows([[{ names: ['Côte d’Ivoire'], path: 'content/pays/cote-d-ivoire.md', isTerm: true }]], [])
 *   → [{ from: '/cote-d-ivoire', to: 'content/pays/cote-d-ivoire.md' }, { from: '/-cote-d-ivoire-', … }, …]
 */
export function titleRows(
  ranks: readonly (readonly TitledPage[])[],
  known: readonly Redirection[],
): Redirection[] {
  // Each address is asked about three times.
  const read = oncePerKey((address: string) => address, readOldAddress);
  const keyOf = (address: string) => tableKeyOf(read(address));
  const taken = new Set(known.map(({ from }) => tableKeyOf(readOldAddress(from))));
  return ranks.flatMap((pages) => {
    const rows = pages.flatMap(({ names, path, isTerm }) =>
      [...new Set(names.map(fold))]
        .filter((title) => title !== '' && isTitle(title, read(`/${title}`)))
        .flatMap((title) => spellings(title, isTerm).map((from) => ({ from, to: path }))),
    );
    const free = [...Map.groupBy(rows, ({ from }) => from)].filter(
      ([from]) => !taken.has(keyOf(from)),
    );
    for (const [from] of free) taken.add(keyOf(from));
    // What two pages share is taken all the same: a page of a later list is no better guess.
    return free.flatMap(([, found]) => (found.length === 1 ? found : []));
  });
}

/** « Rss » or « index.php » would ask for something else than a page of that title. */
function isTitle(title: string, { keys, wants }: OldAddress): boolean {
  return wants === 'page' && keys.includes(`/${title}`);
}
