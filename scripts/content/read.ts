import { glob } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_KINDS, extensionOf, type ContentKind } from '../../src/domain/kinds.ts';
import { readSourceFiles, type SourceFile } from '../../src/files/content-files.ts';

/**
 * Reads every content file of a project, kind by kind.
 * @example readContent('/chemin/du/projet') → [['articles', [{ path, id, source }, …]], …]
 */
export async function readContent(root: string): Promise<[ContentKind, SourceFile[]][]> {
  const kinds = CONTENT_KINDS;
  return Promise.all(
    kinds.map(async (kind): Promise<[ContentKind, SourceFile[]]> => [
      kind,
      await readSourceFiles(`content/${kind}`, root, extensionOf(kind)),
    ]),
  );
}

/**
 * The paths of all files of content/, published or not.
 * @example listContentPaths('/chemin/du/projet') → ['content/_modeles/agenda.md', …]
 */
export async function listContentPaths(root: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('content/**', { cwd: root, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}
