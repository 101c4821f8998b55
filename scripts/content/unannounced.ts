import { findPosition } from '../../src/domain/check/block/positions.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { findUnannouncedChange } from '../../src/domain/event/unannounced-change.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { FrontmatterError, readFrontmatter } from '../../src/files/frontmatter.ts';
import { readPublishedFiles } from './published.ts';

/**
 * Events whose day, hour, place or state differs from the published version without a newer
 * « mise_a_jour ».
 * @param today in Paris, `AAAA-MM-JJ`
 * @example checkUnannouncedChanges(root, { events, today: '2026-11-28' }) → [{ file, line: 6, column: 8, message: 'L’heure a changé …' }]
 */
export async function checkUnannouncedChanges(
  root: string,
  { events, today }: { events: readonly SourceFile[]; today: string },
): Promise<Fault[]> {
  const published = await readPublishedFiles(root, 'content/agenda');
  return events.flatMap(({ path: file, source }) => {
    const former = published.get(file);
    // Most are as they were: their blocks need not be read.
    if (former === undefined) return [];
    const [before, after] = [fieldsOf(former), fieldsOf(source)];
    if (before === undefined || after === undefined) return [];
    const change = findUnannouncedChange(before, after, today);
    return change === undefined
      ? []
      : [{ file, ...findPosition(source, [change.key]), message: change.message }];
  });
}

/** A block that cannot be read is reported by the check itself. */
function fieldsOf(source: string): Record<string, unknown> | undefined {
  try {
    return readFrontmatter(source).fields;
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined;
    throw error;
  }
}
