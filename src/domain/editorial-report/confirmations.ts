import type { ParsedFile } from '../check/block/fields.ts';
import type { ReportLine } from './line.ts';

/** The comment by which a file says what the association alone can confirm; the site ignores it. */
const REQUEST = /^# À confirmer par Cités Unies France : (.+)$/gm;

/**
 * What the files ask the association to confirm, what the fewest files ask first: a legal notice is not
 * to be looked for among days of publication.
 * @example findConfirmations(files) → [{ path: 'content/pages/contact.mdx', note: 'les sept services' }, …]
 */
export function findConfirmations(
  files: readonly Pick<ParsedFile, 'path' | 'source'>[],
): ReportLine[] {
  const requests = files.flatMap(({ path, source }) =>
    [...source.matchAll(REQUEST)].map(([, note = '']) => ({ path, note })),
  );
  const byNote = Map.groupBy(requests, ({ note }) => note);
  return [...byNote.values()]
    .toSorted((a, b) => a.length - b.length)
    .flatMap((sameNote) => sameNote.toSorted((a, b) => a.path.localeCompare(b.path)));
}
