import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { findFile, readFile, writeFile } from './bundle.ts';
import type { IndexFile } from './fragments.ts';

const facet = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
/** Version, pages, parts of the index, facets with the names of their files, orders, metadata. */
const meta = z
  .tuple([z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))])
  .rest(z.unknown());

/**
 * Puts facets and their values in one order: the engine takes them from a table that is shuffled at
 * each run, so that two builds of the same content would differ
 * (https://github.com/Pagefind/pagefind/issues/638).
 * @example orderFacets(files) → the same files, facets and values from A to Z, named by what they hold
 */
export function orderFacets(files: readonly IndexFile[]): IndexFile[] {
  const metaFile = findFile(files, /\.pf_meta$/);
  const [version, pages, ranges, names, ...rest] = meta.parse(readFile(metaFile));
  const facets = names.toSorted(byFirst).map(([name, file]) => {
    const [, values] = facet.parse(readFile(findFile(files, new RegExp(`/${file}\\.pf_filter$`))));
    const content = writeFile([name, values.toSorted(byFirst)]);
    const newName = `fr_${digest(content)}`;
    return { entry: [name, newName], file: { path: `filter/${newName}.pf_filter`, content } };
  });
  const entries = facets.map(({ entry }) => entry);
  return [
    ...files.filter((file) => file !== metaFile && !file.path.startsWith('filter/')),
    ...facets.map(({ file }) => file),
    { path: metaFile.path, content: writeFile([version, pages, ranges, entries, ...rest]) },
  ];
}

/** By code points: no locale of the machine has a say. */
function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
