/** A file that differs from what it is compared with. */
interface ChangedFile {
  /** Its path there. */
  before: string;
  /** Its path of today; undefined where it is no more. */
  after: string | undefined;
}

/** In bytes: a text of git is read whole. */
export const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Reads what `git diff --name-status -z` writes: a letter, then one path, or two for a file that was renamed,
 * each ended by a zero.
 * @example readChangedFiles('R087\0pays/a.md\0pays/b.md\0D\0pays/c.md\0')
 *   → [{ before: 'pays/a.md', after: 'pays/b.md' }, { before: 'pays/c.md', after: undefined }]
 */
export function readChangedFiles(text: string): ChangedFile[] {
  const parts = text.split('\0').values();
  const changes: ChangedFile[] = [];
  for (const status of parts) {
    const before = parts.next().value;
    if (before === undefined) break;
    const after = status.startsWith('R') ? parts.next().value : before;
    changes.push({ before, after: status.startsWith('D') ? undefined : after });
  }
  return changes;
}
