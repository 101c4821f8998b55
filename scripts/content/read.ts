import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkFields, type ParsedFile } from '../../src/domain/check/block/fields.ts';
import { KIND_NAMES } from '../../src/domain/check/block/known-keys.ts';
import { CONTENT_KINDS, extensionOf, type ContentKind } from '../../src/domain/kinds.ts';
import { readSourceFile, readSourceFiles, type SourceFile } from '../../src/files/content-files.ts';
import { listTree, type TreeEntry } from '../../src/files/content-tree.ts';

/**
 * Reads every content file of a project, kind by kind.
 * @example readContent('/chemin/du/projet') → [['articles', [{ path, id, source }, …]], …]
 */
export async function readContent(root: string): Promise<[ContentKind, SourceFile[]][]> {
  return Promise.all(
    CONTENT_KINDS.map(async (kind): Promise<[ContentKind, SourceFile[]]> => [
      kind,
      await readSourceFiles(`content/${kind}`, root, extensionOf(kind)),
    ]),
  );
}

/**
 * All that lies in the two folders from which a file may be published, published or not.
 * @example listPublicTree('/chemin/du/projet') → [{ path: 'content/_modeles/agenda.md', kind: 'file' }, …]
 */
export async function listPublicTree(root: string): Promise<TreeEntry[]> {
  const folders = ['content', 'public'].filter((folder) => existsSync(path.join(root, folder)));
  return (await Promise.all(folders.map((folder) => listTree(folder, root)))).flat();
}

/**
 * The models that editors copy, as far as they can be read.
 * @example readModels('/chemin/du/projet') → [{ path: 'content/_modeles/agenda.md', kind: 'agenda', fields, … }, …]
 */
export function readModels(root: string): ParsedFile[] {
  const folder = 'content/_modeles';
  const models = CONTENT_KINDS.map((kind) => ({
    kind,
    file: `${folder}/${KIND_NAMES[kind].model}`,
  }));
  const there = models.filter(
    ({ kind, file }) => KIND_NAMES[kind].model !== '' && existsSync(path.join(root, file)),
  );
  return there.flatMap(
    ({ kind, file }) => checkFields(readSourceFile(file, { folder, root }), kind).read ?? [],
  );
}
