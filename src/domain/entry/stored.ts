import { readDatedName } from '../../lib/content-file-name.ts';

/** What the content store keeps of a file beside its fields. */
export interface StoredFile {
  id: string;
  digest?: string | number;
  filePath?: string;
}

/**
 * Where a stored entry comes from and what fingerprint it has; our loader always gives both.
 * @example sourceOf({ id: 'liban', digest: '3f0c…', filePath: 'content/pays/liban.md' }) → { path, digest }
 */
export function sourceOf({ id, digest, filePath }: StoredFile): { path: string; digest: string } {
  if (filePath === undefined || digest === undefined) {
    throw new Error(`The loader gave no path or digest for "${id}".`);
  }
  return { path: filePath, digest: String(digest) };
}

/**
 * What feeds and calendars know an item by, whatever becomes of its address: the « id » that its editor
 * wrote, else the name of its file. To rename a file, write its former name in « id » first.
 * @example stableIdOf('2025/2025-09-09-hokusai', { stableId: undefined }) → '2025-09-09-hokusai'
 */
export function stableIdOf(id: string, { stableId }: { stableId: string | undefined }): string {
  const { day, slug } = readDatedName(id);
  return stableId ?? `${day}-${slug}`;
}
