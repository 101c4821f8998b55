import { encode } from 'cborg';
import { digest } from '../../files/digest.ts';
import { FIELDS } from '../ask/ranking.ts';
import { encodeFile } from './bundle.ts';
import { LANGUAGE, readEngineProgram } from './engine-program.ts';
import type { IndexFile } from './packs.ts';
import { writeParts } from './parts.ts';
import { joinRuns } from './join-runs.ts';
import type { Run } from './postings.ts';

/** The fields of pages, in the order of their numbers in the index. */
export const NAMES = Object.values(FIELDS).toSorted();

/**
 * The files by which the engine finds the words of pages. It knows a page by its row: what results
 * show is read from packs by that number, and the list of pages that it fetches first weighs a third
 * of what it weighs with the names that its builder makes.
 * @param runs the words of all pages
 * @param first the row of the first page
 * @param cache the folder that the search keeps for its next build
 * @param full the bytes from which a part of the index is full
 * @param compress parts of the index, as the engine reads them
 * @example await makeEngineFiles([makeRun([{ text: ['cooper'], fields: { t: ['liban'] } }], NAMES)], { first: 0, cache, full: 10_000, compress })
 *   → [{ path: 'pagefind-entry.json', content }, { path: 'index/….pf_index', content }, …]
 */
export async function makeEngineFiles(
  runs: readonly Run[],
  { first, cache, ...options }: { first: number; cache: string } & Parameters<typeof writeParts>[1],
): Promise<IndexFile[]> {
  const program = await readEngineProgram(cache);
  const parts = await writeParts(joinRuns(runs), options);
  // Of each page its name, its words and its filters; then where words are, all filters, orders and fields.
  const lengths = runs.flatMap((run) => run.lengths);
  const rows = lengths.map((length, row) => [String(first + row), length, '']);
  const content = encodeFile(encode([program.version, rows, parts.ranges, [], [], NAMES]));
  const hash = `${LANGUAGE}_${digest(content)}`;
  return [
    // An archive joins an engine that is there.
    ...(first === 0 ? program.files : []),
    ...parts.files,
    { path: `pagefind.${hash}.pf_meta`, content },
    program.entryOf({ hash, pageCount: rows.length }),
  ];
}
