/** What the content store keeps of a file beside its fields. */
export interface StoredFile {
  id: string;
  digest?: string | number;
  filePath?: string;
}

/**
 * Where a stored entry comes from and what fingerprint it has; our loader always gives both.
 * @example placeOf({ id: 'liban', digest: '3f0c…', filePath: 'content/pays/liban.md' }) → { path, digest }
 */
export function placeOf({ id, digest, filePath }: StoredFile): { path: string; digest: string } {
  if (filePath === undefined || digest === undefined) {
    throw new Error(`The loader gave no path or digest for "${id}".`);
  }
  return { path: filePath, digest: String(digest) };
}
