import type { ParsedFile } from '../check/block/fields.ts';
import { findNamedFiles } from '../check/files/named-files.ts';
import type { ReportGroup } from './report.ts';

/**
 * The same groups, with the content file that names each document: a document has no form of its own.
 * @example addNamingFiles([{ lines: [{ path: 'content/…pdf', note: 'sans texte' }], … }], files) → [{ lines: [{ path, note, namedBy: 'content/…md' }], … }]
 */
export function addNamingFiles(
  groups: readonly ReportGroup[],
  files: readonly ParsedFile[],
): ReportGroup[] {
  const namedBy = new Map(
    files.toReversed().flatMap((file) => findNamedFiles(file).map(({ path }) => [path, file.path])),
  );
  return groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => {
      const file = namedBy.get(line.path);
      return file === undefined ? line : { ...line, namedBy: file };
    }),
  }));
}
