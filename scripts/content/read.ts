import { CONTENT_KINDS, type ContentKind } from '../../src/domain/check/kinds.ts';
import { readSourceFiles, type SourceFile } from '../../src/lib/content-files.ts';

/**
 * Reads every content file of a project, kind by kind.
 * @example readContent('/chemin/du/projet') → [['articles', [{ path, id, source }, …]], …]
 */
export async function readContent(root: string): Promise<[ContentKind, SourceFile[]][]> {
  const kinds = Object.keys(CONTENT_KINDS) as ContentKind[];
  return Promise.all(
    kinds.map(async (kind): Promise<[ContentKind, SourceFile[]]> => [
      kind,
      await readSourceFiles(`content/${kind}`, root),
    ]),
  );
}
