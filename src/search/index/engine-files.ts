import { encode } from 'cborg';
import { digest } from '../../files/digest.ts';
import { FIELDS } from '../ask/ranking.ts';
import { encodeFile } from './bundle.ts';
import { LANGUAGE, readEngineProgram } from './engine-program.ts';
import type { IndexFile } from './packs.ts';
import { writeParts } from './parts.ts';
import { indexWords, type PageWords } from './postings.ts';

/** The fields of pages, in the order of their numbers in the index. */
const NAMES = Object.values(FIELDS).toSorted();

/**
 * The files by which the engine finds the words of pages. It knows a page by its row: what results
 * show is read from packs by that number, and the list of pages that it fetches first weighs a third
 * of what it weighs with the names that its builder makes.
 * @param pages the words of each
 * @param first the row of the first page
 * @example await makeEngineFiles([{ text: ['cooper'], fields: { t: ['liban'] } }], 0)
 *   → [{ path: 'pagefind-entry.json', content }, { path: 'index/….pf_index', content }, …]
 */
export async function makeEngineFiles(
  pages: readonly PageWords[],
  first: number,
): Promise<IndexFile[]> {
  const program = await readEngineProgram();
  const parts = writeParts(indexWords(pages, NAMES));
  // Of each page its name, its words and its filters; then where words are, all filters, orders and fields.
  const rows = pages.map(({ text }, row) => [String(first + row), text.length, '']);
  const content = encodeFile(encode([program.version, rows, parts.ranges, [], [], NAMES]));
  const hash = `${LANGUAGE}_${digest(content)}`;
  return [
    ...program.files,
    ...parts.files,
    { path: `pagefind.${hash}.pf_meta`, content },
    program.entryOf({ hash, pageCount: rows.length }),
  ];
}
